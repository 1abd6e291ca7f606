#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

/*! One line of a journal: what is about to leave, or what became of it. Plain data.
 *
 *  `settings` holds an object per wire key:
 *   - Intent: `before` (missing: Clerk did not report it) and `sent`;
 *   - End, Settled: `outcome`, and where there was one `seen`, `error` (ApiError::Kind), `status` (HTTP), `trace`;
 *   - `withheld`: true in place of values that hold a secret, which never get to the disk.
 *
 *  That of Told is about lines: how many, `damaged` and `newer`. It has no run and no path.
 */
struct JournalEvent {
    enum class Kind : quint8 {
        Intent,  //!< written before the request leaves
        End,     //!< by the run itself, when it was over
        Settled, //!< of a run that could not say its end: by a later start, from what the server showed then
        Told     //!< the admin knows that so many of the lines before cannot be read
    };
    //! The newest form this program knows.
    static constexpr int kVersion = 1;

    Kind kind = Kind::Intent;
    QUuid id{};
    QDateTime at{};                     //!< UTC, for display
    QByteArray boot{};                  //!< QSysInfo::bootUniqueId() then; empty when the system has none
    std::chrono::milliseconds steady{}; //!< SteadyClock::now() then, which counts from the boot
    QString profileId{};
    QString instanceId{}; //!< empty when it was not known
    QUuid run{};          //!< the same for all requests of one reviewed apply
    QString path{};       //!< of the resource: "/v1/instance"
    QJsonObject settings{};
    QString program{}; //!< version of Vestry

    //! One of now, by this program.
    static JournalEvent now(Kind kind, const QString &profileId, const QString &instanceId, QUuid run,
                            const QString &path, const QJsonObject &settings);
    //! How old it was at \p moment of SteadyClock, whatever the wall clock did since; one of a former boot at least.
    std::chrono::milliseconds ageAt(std::chrono::milliseconds moment) const;
    //! The line with its end, without secrets.
    QByteArray toLine() const;
    //! Nothing when \p line is damaged or of a newer version.
    static std::optional<JournalEvent> fromLine(const QByteArray &line);
    static bool isNewer(const QByteArray &line);

    bool operator==(const JournalEvent &) const = default;
};
