// A relay on loopback without the 40 ms: acknowledges the server at once and forwards without delay, so that
// newsreaders which wait for each answer can be compared fairly.
//   relay LISTEN_PORT SERVER_PORT
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    return address;
}

void hurry(int socket)
{
    int one = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &one, sizeof one);
}

bool writeAll(int socket, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = write(socket, data, static_cast<size_t>(size));
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

void serve(int client, int serverPort)
{
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(serverPort);
    if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        _exit(1);
    static char buffer[262144];
    for (;;) {
        hurry(client);
        hurry(server);
        pollfd ends[2] = { { client, POLLIN, 0 }, { server, POLLIN, 0 } };
        poll(ends, 2, -1);
        for (int i = 0; i < 2; ++i) {
            if (!ends[i].revents)
                continue;
            const ssize_t got = read(ends[i].fd, buffer, sizeof buffer);
            if (got <= 0 || !writeAll(ends[1 - i].fd, buffer, got))
                _exit(0);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "relay LISTEN_PORT SERVER_PORT\n");
        return 2;
    }
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    int one = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    const sockaddr_in address = loopback(atoi(argv[1]));
    if (bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || listen(listener, 64) != 0) {
        perror("listen");
        return 1;
    }
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
        const int client = accept(listener, nullptr, nullptr);
        if (client < 0)
            continue;
        if (fork() == 0) {
            close(listener);
            serve(client, atoi(argv[2]));
        }
        close(client);
    }
}
