#pragma once

#include "models/migration/checkschedule.h"
#include "network/apierror.h"
#include "network/networksettings.h"
#include "network/tls/tlsprobe.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class ApiClient;
class DnsClient;

/*! Watches the certificates of the Clerk hosts, and then asks the Frontend API itself: /v1/environment answering as
 *  production is the final word. Repeats by itself. GUI thread.
 */
class CertificateCheck : public QObject {
    Q_OBJECT
public:
    struct HostRow {
        QString host{};
        TlsReport report{}; //!< Cancelled: not checked yet
        bool checking = false;
    };
    //! What /v1/environment said.
    struct FinalWord {
        enum class State : quint8 { NotAsked, Asking, Production, OtherEnvironment, Failed };
        State state = State::NotAsked;
        QString environment{}; //!< as it stands
        QString homeUrl{};
        std::optional<ApiError> error{};
        QDateTime at{};
    };
    struct Parts {
        DnsClient *dns = nullptr;
        ApiClient *api = nullptr;
    };
    CertificateCheck(const Parts &parts, const NetworkSettings &network, QObject *parent = nullptr);
    ~CertificateCheck() override;

    void setHosts(const QStringList &hosts, const QUrl &frontendApi);
    CheckSchedule *schedule() const;
    void checkRow(int row);
    QList<HostRow> rows() const;
    FinalWord finalWord() const;
    bool isChecking() const;
    bool isOffline() const;
    bool allRight() const; //!< every host is in order and the final word is Production

signals:
    void rowChanged(int row);
    void changed();
    void ready(); //!< allRight() became true in a complete round

private:
    class Private;
    std::unique_ptr<Private> d;
};

QString tlsProblemWords(TlsReport::Problem problem); //!< one or two words, translated
QString tlsHint(const TlsReport &report);            //!< what it means and what to do, translated; empty when in order
