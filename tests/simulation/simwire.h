#pragma once

#include "tests/simulation/simserver.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

//! How network or server fail the next requests.
struct SimFault {
    enum class Kind : quint8 {
        None,
        Slow,            //!< the answer takes seconds
        NoConnection,    //!< refused before anything left
        SlowConnection,  //!< stands after seconds only
        LostBefore,      //!< the connection dies on the way there
        LostAfter,       //!< the connection dies on the way back
        SilentBefore,    //!< swallowed on the way there
        SilentAfter,     //!< swallowed on the way back
        Garbage,         //!< a web page instead of the answer
        Interim,         //!< 102 first; Qt 6.4 takes that for the answer and the next request gets this one's
        Limited,         //!< 429 with Retry-After
        LimitedUntil,    //!< the same as a date
        LimitedSilently, //!< 429 without
        Busy,            //!< 503 with Retry-After
        Fault,           //!< 500, nothing was done
        FaultAfter,      //!< 500, and all was done
        Rejected,        //!< 422
        Forbidden,       //!< 403
        Conflict,        //!< 409
        Redirect         //!< to another host
    };
    static constexpr int kKinds = int(Kind::Redirect) + 1;
    enum class On : quint8 { All, Reads, Writes };

    Kind kind = Kind::None;
    On on = On::All;
    int times = 0;
    int seconds = 0; //!< of Slow, SlowConnection and Retry-After
};

//! What an admin was shown before a request may leave.
struct SimReview {
    quint64 number = 0;
    int server = 0;
    QList<std::pair<QString, QByteArray>> requests{}; //!< path and body
    QHash<int, QJsonValue> before{};                  //!< by setting: what was shown as the server's value
    std::chrono::milliseconds begun{};
    QHash<QString, int> reread{}; //!< by path: how the first read since then ended
    QString closed{};             //!< why nothing more of it may leave
};

/*! All that travels between windows and servers, and the judge of it: what must never leave, or never be carried out,
 *  is a violation at that moment.
 */
class SimWire : public QObject {
public:
    //! \p directory: where the windows keep their files.
    explicit SimWire(QString directory);

    SimServer *serverOf(const QUrl &url);
    SimServer &server(int number) { return m_servers[std::size_t(number)]; }
    bool isFrontend(const QUrl &url) const;

    SimFault fault{};
    //! A request is given to the connection: from here on it cannot be held back. \return what will go wrong with it.
    SimFault begins(int window, const QUrl &url, const QByteArray &key, bool isWrite);

    //! A request leaves \p window. \return its review, for a write.
    quint64 leaves(int window, const QByteArray &method, const QUrl &url, const QByteArray &key,
                   const QByteArray &body);
    SimServer::Answer carryOut(int window, const QByteArray &method, const QUrl &url, const QByteArray &body,
                               quint64 review);
    //! A read of \p window ended; \p status 0: without an answer.
    void isRead(int window, const QUrl &url, int status, std::chrono::milliseconds begun);
    //! The server's Retry-After came to \p window.
    void isToldToWait(int window, const QUrl &url, const QByteArray &key, int seconds);

    void begin(int window, SimReview review);
    //! Nothing more of what \p window is applying may leave.
    void close(int window, const QString &why);
    void cutOff(int window) { m_cutOff.insert(window); } //!< its process died: nothing leaves any more
    bool isCutOff(int window) const { return m_cutOff.contains(window); }
    void forget(int window); //!< its process is gone: the next one knows nothing of pauses and reviews
    void issueKey(const SimServer &server) { m_keys[server.host()].insert(server.key()); }
    //! A server executed something of \p review.
    bool wasCarriedOut(quint64 review, const QString &path) const { return m_carriedOut.value({review, path}) > 0; }

    bool hasLeft(quint64 review) const { return m_left.contains(review); }

    void violate(const QString &what);
    void note(const QString &what);
    QString violation() const { return m_violation; }
    QStringList trace() const { return m_trace; }
    quint64 nextReview() { return ++m_reviews; }
    quint64 requests() const { return m_requests; }

private:
    void judgeBlind(const SimServer &server, const SimReview &review, const QString &path, const QByteArray &body);
    void judgeOverwrite(const SimServer &server, const SimReview &review, const QString &path, const QByteArray &body);

    void judgeRecord(const SimReview &review, const QString &path, const QByteArray &body);

    QString m_directory;
    std::vector<SimServer> m_servers;
    QHash<QString, QSet<QByteArray>> m_keys;
    QHash<int, SimReview> m_open;
    QHash<std::pair<quint64, QString>, int> m_carriedOut;
    QSet<quint64> m_left;
    QSet<int> m_cutOff;
    QHash<std::pair<int, QByteArray>, std::chrono::milliseconds> m_paused; //!< by window, and host and key
    std::chrono::milliseconds m_largestLag{};
    quint64 m_reviews = 0;
    quint64 m_requests = 0;
    QString m_violation;
    QStringList m_trace;

public:
    void setLag(int number, std::chrono::milliseconds lag);
    std::chrono::milliseconds largestLag() const { return m_largestLag; }
};
