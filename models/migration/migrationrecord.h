#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

//! The pages of a domain change, in their order.
enum class MigrationStep : quint8 { Where, Name, Inventory, Prepare, Commit, Dns, Certificates, Code, Done };

//! What is known of the one request that changes the domain. Only GET /domains leads to Took or NoEffect.
enum class ChangeState : quint8 {
    NotSent,
    Intended, //!< about to be sent, or sent: written before the request leaves; found after a crash it means Unknown
    Took,     //!< GET /domains shows the new domain
    NoEffect, //!< accepted (202), but GET /domains still shows the old domain after every read
    Refused,  //!< refused by Clerk, and GET /domains shows the old domain
    Unknown   //!< the answer was lost and GET /domains has not decided yet
};

//! One thing that happened, for the report. \p kind is a stable key ("begun", "sent", "took", "dns-ready", "ticked" …).
struct MigrationEvent {
    QDateTime at{}; //!< UTC
    QString kind{};
    QString detail{};
    bool operator==(const MigrationEvent &) const = default;
};

//! One line of the inventory, kept for the report.
struct InventoryLine {
    QString kind{}; //!< inventoryKey()
    QString name{};
    QString oldValue{};
    QString newValue{};
    bool operator==(const InventoryLine &) const = default;
};

//! All that is remembered of one domain change. Plain data, no secret; what can be read from the API is read again.
struct MigrationRecord {
    static constexpr int kVersion = 1;

    QString profileId{};
    QString instanceId{};
    QDateTime begunAt{};
    MigrationStep step = MigrationStep::Where; //!< where the admin is
    QString oldDomain{};                       //!< empty when only the follow-up work is known of
    QString oldFrontendApi{};                  //!< host
    QString oldPublishableKey{};
    std::optional<qint64> users{};
    QString homeUrl{}; //!< https://host, as it is sent
    bool secondary = false;
    QString newDomain{}; //!< what Clerk is expected to store
    bool inventoryReviewed = false;
    bool preparationReviewed = false;
    ChangeState change = ChangeState::NotSent;
    int answerStatus = 0;     //!< HTTP status of the answer to the request; 0: none came
    QString refusal{};        //!< the server's own words
    QString newFrontendApi{}; //!< host, once GET /domains told
    QDateTime changedAt{};
    QDateTime dnsReadyAt{};
    QDateTime certificatesReadyAt{};
    QDateTime finishedAt{};
    QMap<QString, QDateTime> ticks{}; //!< id of a question or of a task → when it was ticked
    QList<InventoryLine> inventory{};
    QList<MigrationEvent> events{};
    std::optional<QStringList> publicResolvers{}; //!< "address[:port]"; set when the admin chose others; empty: off

    //! Adds an event of now.
    void note(const QString &kind, const QString &detail = {});
    QJsonObject toJson() const;
    //! Nothing when a member has a wrong shape or the version is not ours; unknown members are ignored.
    static std::optional<MigrationRecord> fromJson(const QJsonObject &object);
    bool operator==(const MigrationRecord &) const = default;
};
