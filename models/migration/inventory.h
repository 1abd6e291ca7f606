#pragma once

#include "models/migration/homeurl.h"
#include "models/migration/migrationrecord.h"
#include "models/workspace.h"

#include <QObject>

#include <memory>

class ApiClient;

//! What a domain change touches and an API can tell.
enum class InventoryKind : quint8 {
    Sessions, //!< all end; the number of users
    PublishableKey,
    FrontendApi,
    Issuer, //!< of session tokens
    Jwks,
    OAuthCallback, //!< of social connections
    AccountPortal,
    Saml,
    OAuthApplications,
    RedirectUrls,
    JwtTemplates,
    AllowedOrigins,
    Satellites
};
QString inventoryKey(InventoryKind kind);    //!< stable, for files
QString inventoryTitle(InventoryKind kind);  //!< translated
QString inventoryAdvice(InventoryKind kind); //!< what to do about it, translated

struct InventoryItem {
    QString name{}; //!< of the connection, template, key …
    QString oldValue{};
    QString newValue{}; //!< equal to oldValue when the domain change does not touch it
    bool affected() const { return oldValue != newValue; }
    bool operator==(const InventoryItem &) const = default;
};

struct InventorySection {
    InventoryKind kind = InventoryKind::Sessions;
    ReadState state{}; //!< Failed with its error when the listing was refused: said, not skipped
    QList<InventoryItem> items{};
    std::optional<qint64> total{}; //!< Sessions: users; lists: how many there are in all, affected or not
};

//! Something no API can list, as a question to tick; also the tasks of the page "Code and consoles".
struct MigrationQuestion {
    QLatin1StringView id{};
    QString title{};  //!< translated
    QString advice{}; //!< translated; %1 old, %2 new Clerk host already put in where it says them
    QString oldValue{};
    QString newValue{}; //!< to copy; empty when there is none
};
//! Before the change: Google, Apple and other consoles, CSP, authorizedParties, mobile apps, passkeys, mail, …
//! \p homeHost is where the application runs, which may be below the domain that Clerk stores; empty: that domain.
QList<MigrationQuestion> breakageQuestions(const ClerkHosts &before, const ClerkHosts &after,
                                           const QString &homeHost = {});
//! After it: the new key, .env lines, callback and origins of providers, issuer and JWKS, redeploy, …
QList<MigrationQuestion> followUpTasks(const ClerkHosts &before, const ClerkHosts &after, const QString &homeHost = {});

//! \p value with every host below \p before put below \p after. Hosts are compared as hosts: example.community and
//! notexample.com are not touched by example.com. Pure.
QString movedValue(const QString &value, const ClerkHosts &before, const ClerkHosts &after);

/*! The inventory of one instance: what is derived at once, what is listed by the API as it comes. GUI thread; \p client
 *  and \p workspace must outlive it.
 */
class Inventory : public QObject {
    Q_OBJECT
public:
    Inventory(ApiClient *client, Workspace *workspace, QObject *parent = nullptr);
    ~Inventory() override;
    void setHosts(const ClerkHosts &before, const ClerkHosts &after); //!< works the new values out again
    void load(); //!< reads every listing, also those that are here already
    bool isLoading() const;
    QList<InventorySection> sections() const;
    QList<InventoryLine> lines() const; //!< affected items, for the record
    QString toText() const;             //!< all of it as tab-separated text, to copy

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};
