// bench_switch RUNS BACKEND_URL KEYRING_PID < keys: two instances, one secret key a line, are opened once and their
// keys put into the system keyring. Then the keyring is stopped, and the window switches between the two. One line a
// run, in milliseconds: from the wish until the other instance is painted as it was last read, and the longest time the
// event loop did not come round in the second after, while the keyring is waited for.
#include "models/draftstore.h"
#include "models/laststate.h"
#include "models/migration/migrationstore.h"
#include "models/session.h"
#include "models/workspace.h"
#include "network/secretstores.h"
#include "ui/mainwindow.h"
#include "ui/style/appstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
double elapsed(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

bool waitFor(const std::function<bool()> &over)
{
    QElapsedTimer clock;
    clock.start();
    while (!over() && clock.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return over();
}

//! Counts the times its window was painted.
class Paints : public QObject {
public:
    explicit Paints(QWidget *window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }
    int count() const { return m_count; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        m_count += widget != nullptr && widget->window() == m_window;
        return false;
    }

private:
    QWidget *m_window;
    int m_count = 0;
};

double longestGap(std::chrono::milliseconds time)
{
    QElapsedTimer since;
    double longest = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        longest = std::max(longest, elapsed(since) - 1);
        since.start();
    });
    QElapsedTimer clock;
    clock.start();
    since.start();
    tick.start(1ms);
    while (std::chrono::nanoseconds(clock.nsecsElapsed()) < time)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return std::max(longest, elapsed(since) - 1);
}

bool connectAll(Session *session, const QUrl &url, const QByteArrayList &keys)
{
    for (const QByteArray &key : keys) {
        const QString id = u"id-%1"_s.arg(keys.indexOf(key));
        session->connectInstance(Profile{.id = id, .name = id, .baseUrl = url}, key, true);
        const bool opened = waitFor([&] {
            return session->current() && session->current()->id == id && session->workspace() != nullptr &&
                   session->workspace()->lastRefresh().isValid() && !session->workspace()->isRefreshing();
        });
        const bool kept = opened && waitFor([&] { return !session->current()->sessionOnly; });
        if (!kept) {
            std::fprintf(stderr, "bench_switch: %s was not %s\n", qPrintable(id),
                         opened ? "kept in the keyring" : "read");
            return false;
        }
    }
    return true;
}

//! Milliseconds until \p id is shown as last read; negative when it was not.
double switchTo(Session *session, const Paints &paints, const QString &id)
{
    QElapsedTimer clock;
    clock.start();
    const int before = paints.count();
    session->open(id);
    int painted = before;
    do { // until there is nothing left to paint
        painted = paints.count();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    } while (paints.count() != painted);
    const double took = elapsed(clock);
    const bool shown = paints.count() > before && session->current() && session->current()->id == id &&
                       session->workspace()->isRemembered();
    return shown ? took : -1;
}

bool measure(Session *session, QWidget *window, int runs, int keyring)
{
    const Paints paints(window);
    if (keyring <= 0 || ::kill(keyring, SIGSTOP) != 0)
        return false;
    bool good = true;
    for (int run = 0; run < runs && good; ++run) {
        const double took = switchTo(session, paints, u"id-%1"_s.arg(run % 2));
        const double gap = longestGap(1000ms);
        good = took >= 0 && session->keyState() != Session::KeyState::Ready;
        if (good)
            std::printf("%.1f %.1f\n", took, gap);
        else
            std::fprintf(stderr, "bench_switch: run %d: %s\n", run,
                         took < 0 ? "not shown as last read" : "the stopped keyring gave a key");
        std::fflush(stdout);
    }
    ::kill(keyring, SIGCONT);
    return good;
}
} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: bench_switch RUNS BACKEND_URL KEYRING_PID, two secret keys on standard input\n", stderr);
        return 2;
    }
    QByteArrayList keys;
    for (std::string line; std::getline(std::cin, line);)
        keys.append(QByteArray::fromStdString(line));
    AppStyle::install(app, AppStyle::Scheme::Light);
    const QTemporaryDir directory;
    ProfileStore profiles(directory.path());
    DraftStore drafts(directory.path());
    MigrationStore migrations(directory.path());
    LastStateStore lastStates(directory.path());
    const auto keyring = makeKeychainStore();
    const auto memory = makeMemoryStore();
    Session session({&profiles, keyring.get(), memory.get(), &drafts, &migrations, &lastStates}, {});
    MainWindow window(&session, nullptr);
    window.resize(1100, 720);
    window.show();
    if (!connectAll(&session, QUrl(arguments.at(2)), keys) ||
        !measure(&session, &window, arguments.at(1).toInt(), arguments.at(3).toInt()))
        return 1;
    return 0;
}
