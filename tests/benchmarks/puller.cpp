// The floor of the first sync: fetches whole groups over one pipelined connection and writes the bytes to one
// file. It parses nothing, threads nothing, indexes nothing.
//   puller PORT FILE GROUP…
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

constexpr int window = 256; // requests in flight

class Wire {
public:
    explicit Wire(int port)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<uint16_t>(port));
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
        m_socket = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            fail("connect");
        int one = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        fcntl(m_socket, F_SETFL, O_NONBLOCK);
    }

    void say(const std::string &line) { m_out += line; }

    std::string_view line()
    {
        size_t end;
        while ((end = m_in.find('\n', m_at)) == std::string::npos)
            pump();
        return take(end + 1 - m_at);
    }

    // A dot-terminated block, without its end.
    std::string_view block()
    {
        size_t searched = 0;
        for (;;) {
            if (m_in.compare(m_at, 3, ".\r\n") == 0) {
                take(3);
                return {};
            }
            const size_t end = m_in.find("\r\n.\r\n", m_at + searched);
            if (end != std::string::npos) {
                std::string_view whole = take(end + 5 - m_at);
                whole.remove_suffix(3);
                return whole;
            }
            const size_t there = m_in.size() - m_at;
            searched = there > 4 ? there - 4 : 0;
            pump();
        }
    }

    [[noreturn]] static void fail(const char *what)
    {
        perror(what);
        exit(1);
    }

private:
    std::string_view take(size_t length)
    {
        std::string_view part(m_in.data() + m_at, length);
        m_at += length;
        return part;
    }

    // Writes what the socket takes, reads what is there; waits for either.
    void pump()
    {
        pollfd state { m_socket, static_cast<short>(POLLIN | (m_out.empty() ? 0 : POLLOUT)), 0 };
        poll(&state, 1, -1);
        if (state.revents & POLLOUT) {
            const ssize_t sent = write(m_socket, m_out.data(), m_out.size());
            if (sent > 0)
                m_out.erase(0, static_cast<size_t>(sent));
        }
        if (state.revents & (POLLIN | POLLHUP)) {
            m_in.erase(0, m_at);
            m_at = 0;
            static char buffer[262144];
            const ssize_t got = read(m_socket, buffer, sizeof buffer);
            if (got == 0)
                fail("closed");
            if (got > 0)
                m_in.append(buffer, static_cast<size_t>(got));
        }
    }

    int m_socket = -1;
    std::string m_in, m_out;
    size_t m_at = 0;
};

struct Totals {
    long articles = 0;
    long bytes = 0;
};

void pull(Wire &wire, FILE *file, const std::string &group, Totals &totals)
{
    wire.say("GROUP " + group + "\r\n");
    long estimate = 0, low = 0, high = 0;
    if (sscanf(std::string(wire.line()).c_str(), "211 %ld %ld %ld", &estimate, &low, &high) != 3 || low > high)
        return;
    wire.say("OVER " + std::to_string(low) + "-" + std::to_string(high) + "\r\n");
    if (wire.line().substr(0, 3) != "224")
        return;
    const std::string overview(wire.block());
    fwrite(overview.data(), 1, overview.size(), file);
    totals.bytes += static_cast<long>(overview.size());

    int inFlight = 0;
    for (size_t at = 0; at < overview.size() || inFlight > 0;) {
        while (at < overview.size() && inFlight < window) {
            wire.say("ARTICLE " + std::to_string(atol(overview.c_str() + at)) + "\r\n");
            at = overview.find('\n', at) + 1;
            ++inFlight;
        }
        const bool there = wire.line().substr(0, 3) == "220";
        --inFlight;
        if (!there)
            continue;
        const std::string_view article = wire.block();
        fwrite(article.data(), 1, article.size(), file);
        ++totals.articles;
        totals.bytes += static_cast<long>(article.size());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "puller PORT FILE GROUP...\n");
        return 2;
    }
    FILE *file = fopen(argv[2], "wb");
    if (!file)
        Wire::fail(argv[2]);
    Wire wire(atoi(argv[1]));
    wire.line();
    Totals totals;
    for (int i = 3; i < argc; ++i)
        pull(wire, file, argv[i], totals);
    fclose(file);
    printf("%ld articles, %ld bytes\n", totals.articles, totals.bytes);
    return 0;
}
