#pragma once

#include "tests/simulation/endtoend/liveprocess.h"
#include "tests/simulation/endtoend/liveworld.h"
#include "tests/simulation/simstep.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <vector>

/*! Plays one history with real processes, sockets and files, and judges what travels and what windows show.
 *
 *  It knows what left each window and what each server took, and believes nothing else. No time limit is the judge of a
 *  window, but that of its watchdog.
 */
class LiveHistory {
public:
    LiveHistory();

    //! \return what was violated first; empty when all held.
    QString play(const std::vector<SimStep> &steps);
    QStringList trace() const { return m_trace; }

private:
    using Clock = std::chrono::steady_clock;
    struct Review {
        int number = 0;
        int server = 0;
        QList<std::pair<QString, QByteArray>> requests{};
        QHash<int, QJsonValue> before{};
        Clock::time_point confirmed{};
    };
    struct Seen {
        QJsonValue value{};
        Clock::time_point since{};
    };
    struct Said {
        int review = 0;
        QString path{};
        int outcome = 0;
    };
    struct Window {
        std::unique_ptr<LiveProcess> process{};
        QJsonObject state{};
        Review reviewed{};
        int judged = 0;          //!< the review whose outcomes were
        QHash<int, Seen> seen{}; //!< edits on screen, by setting
        bool hasFullDisk = false;
        int server() const { return state.value(QLatin1StringView("server")).toInt(); }
    };

    SimFault::Kind onArrival(int server, const LiveProxy::Request &request);
    void onCarriedOut(int server, const LiveProxy::Request &request, int status);
    void judgeOverwrite(const LiveServer &server, const Review &review, const QByteArray &body);

    void take(const SimStep &step);
    void open(int number);
    void kill(int number);
    void otherAdmin(const SimStep &step, LiveServer &server);
    void quit(int number);
    void drain();
    bool ask(int number, const QJsonObject &command);
    void end();
    void pass(std::chrono::milliseconds duration);

    void look(int number);
    void judgeShown(const Window &window);
    void judgeRun(int number);
    void judgeSaid(const Said &said);
    void judgeInterrupted(const Window &window);
    void judgeEnd(int number);
    QHash<int, QJsonValue> onScreenFor(const Window &window, std::chrono::milliseconds duration) const;
    void demand(int server, const QHash<int, QJsonValue> &edits);
    bool settles(int number);

    void note(const QString &what);
    void violate(const QString &what);

    QTemporaryDir m_directory;
    LiveWorld m_world{};
    std::array<Window, 2> m_windows{};
    QHash<int, Review> m_confirmed{}; //!< by number
    QHash<std::pair<int, QString>, int> m_carriedOut{};
    QList<Said> m_said{};
    SimFault m_fault{};
    int m_reviews = 0;
    QElapsedTimer m_time;
    QString m_violation;
    QStringList m_trace;
};
