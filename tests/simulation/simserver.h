#pragma once

#include "tests/simulation/simsettings.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/*! A Clerk instance, as little of it as the invariants need: settings that keep their whole past, reads that lag,
 *  limits, and a memory of every request. Written from Clerk's documentation, without the product's tables.
 */
class SimServer {
public:
    //! Who wrote a value: a window by its number (see SimWindow), or one of these.
    static constexpr int kSeed = -1;
    static constexpr int kOtherAdmin = -2;
    static constexpr int kMembers = 0; //!< the setting that limits and omissions are about

    struct Change {
        std::chrono::milliseconds at{};
        QJsonValue value{};
        int writer = kSeed;
        quint64 review = 0; //!< the request was shown in this one
    };
    struct Answer {
        int status = 200;
        QByteArray body{};
        std::optional<int> retryAfter{}; //!< seconds
    };

    //! \p number makes host, keys and values its own.
    explicit SimServer(int number);

    QString host() const;         //!< of the Backend API
    QString frontendHost() const; //!< of the Frontend API
    QByteArray key() const { return m_key; }
    void replaceKey() { m_key += 'x'; } //!< the former is refused from now on

    //! A value of \p setting that only this server can have, made from \p number.
    QJsonValue valueOf(int setting, int number) const { return settingValue(m_number, setting, number); }
    QJsonValue valueNow(int setting) const { return m_past.at(setting).constLast().value; }
    const QList<Change> &past(int setting) const { return m_past.at(setting); }
    void set(int setting, const QJsonValue &value, int writer, quint64 review = 0);

    //! What a GET of \p path tells.
    Answer read(const QString &path) const;
    //! Carries out the PATCH.
    Answer write(const QString &path, const QByteArray &body, int writer, quint64 review);

    std::chrono::milliseconds lag{};                              //!< of reads
    std::optional<qint64> mostMembers{};                          //!< a higher limit of members is cut down to it
    bool keepsMembers = false;                                    //!< the limit of members is accepted and ignored
    std::optional<std::chrono::milliseconds> hidesMembersSince{}; //!< no read tells the limit of members
    std::chrono::milliseconds busyUntil{};                        //!< as its last Retry-After said

private:
    QJsonValue shown(int setting) const;
    QJsonObject own(ResourceId resource, bool lagging) const;
    QJsonObject environment() const;

    int m_number;
    QByteArray m_key;
    QList<QList<Change>> m_past;
};
