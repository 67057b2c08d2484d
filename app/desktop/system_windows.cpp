#include "app/desktop/system.h"

#include "app/desktop/priority.h"
#include "app/desktop/programid_windows.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QThread>

#include <winsock2.h>

#include <qt_windows.h>

#include <mstcpip.h>
#include <sddl.h>
#include <shellapi.h>
#include <shobjidl.h>

#include <array>

namespace foyer {

void stepBehind(Rank rank)
{
    QThread::currentThread()->setPriority(rank == Rank::Sync ? QThread::LowPriority : QThread::LowestPriority);
}

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

// Of the person, as the system writes it; empty when it does not say.
QString personId()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<char, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> room {};
    DWORD used = 0;
    QString id;
    wchar_t *text = nullptr;
    if (GetTokenInformation(token, TokenUser, room.data(), DWORD(room.size()), &used)
        && ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(room.data())->User.Sid, &text)) {
        id = QString::fromWCharArray(text);
        LocalFree(text);
    }
    CloseHandle(token);
    return id;
}

} // namespace

// The task bar and the notifications know the program by its id. Qt 6.4 follows a dark system only when told to.
void introduce()
{
    // MinGW destroys a thread's own objects after their memory was freed, and Qt 6.4 keeps one for compiled
    // expressions: such threads spoil the heap when they end, and a process that leaves waits for a lock for ever.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    SetCurrentProcessExplicitAppUserModelID(programId);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=2");
}

QStringList wordsOf(int, char **)
{
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList words;
    for (int i = 1; i < count; ++i)
        words.append(QString::fromWCharArray(wide[i]));
    LocalFree(wide);
    return words;
}

bool displayAnswers()
{
    return true;
}

bool sharesMenuBar()
{
    return false;
}

void letOthersRaise()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

QString dataPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/Foyer"_L1;
}

// Pipes have names that all sessions and all persons of the machine share.
QString socketName(const QString &folder)
{
    const QByteArray what = folder.toLower().toUtf8() + '\n' + personId().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex();
    return u"foyer-"_s + QString::fromLatin1(hash.left(24));
}

// QtKeychain hands the service's name on nowhere here.
QString keychainName(const QString &key)
{
    return QString::fromWCharArray(programId) + u'/' + key;
}

// Else it waits up to 200 ms for a second segment; since Windows 10.
void acknowledgeAtOnce(qintptr socket)
{
    constexpr DWORD ackFrequency = _WSAIOW(IOC_VENDOR, 23); // SIO_TCP_SET_ACK_FREQUENCY
    DWORD segments = 1;
    DWORD used = 0;
    WSAIoctl(SOCKET(socket), ackFrequency, &segments, sizeof segments, nullptr, 0, &used, nullptr, nullptr);
}

} // namespace desktop

} // namespace foyer
