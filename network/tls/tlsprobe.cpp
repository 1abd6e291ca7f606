#include "network/tls/tlsprobe.h"

#include "network/tls/tlsgreeting.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QThread>

#include <utility>

using Done = std::function<void(const TlsReport &)>;

static void deliver(const QPointer<QObject> &context, const Done &done, const TlsReport &report)
{
    const auto tell = [done, report] { done(report); };
    if (context)
        QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
}

class TlsProbe::Private {
public:
    Private(TlsProbe *probe, const Settings &wanted)
        : q(probe)
        , settings(wanted)
    {
    }

    /*! Lets Qt set up TLS away from the GUI thread.
     *
     *  Where /etc/ssl/certs is indexed by hash, as on Debian, Qt then reads of the system's authorities only the one
     *  file that a handshake asks for. Elsewhere its first use reads the whole store, which takes a quarter of a second
     *  (QTlsBackendOpenSSL::ensureCiphersAndCertsLoaded).
     */
    void prepare()
    {
        if (preparing)
            return;
        preparing = true;
        QThread *thread = QThread::create([] { QSslConfiguration::defaultConfiguration(); });
        connect(thread, &QThread::finished, q, [this] { onPrepared(); });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    }

    void onPrepared()
    {
        prepared = true;
        for (TlsGreeting *greeting : std::as_const(greetings))
            greeting->start();
    }

    void begin(TlsGreeting *greeting)
    {
        greetings += greeting;
        if (prepared)
            greeting->start();
        else
            prepare();
    }

    void end(TlsGreeting *greeting)
    {
        greetings.removeOne(greeting);
        greeting->deleteLater();
    }

    TlsProbe *q;
    Settings settings;
    QList<TlsGreeting *> greetings;
    bool preparing = false;
    bool prepared = false;
};

TlsProbe::TlsProbe(const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{
}

TlsProbe::~TlsProbe() { cancelAll(); }

void TlsProbe::probe(const QString &host, const QList<QHostAddress> &addresses, QObject *context, Done done)
{
    const QPointer<QObject> receiver(context);
    if (addresses.isEmpty()) {
        TlsReport report{.host = host, .problems = {TlsReport::Problem::NameNotFound}};
        report.at = QDateTime::currentDateTimeUtc();
        deliver(receiver, done, report);
        return;
    }
    auto *greeting = new TlsGreeting(d->settings, host, addresses, this);
    connect(greeting, &TlsGreeting::done, this,
            [this, greeting, receiver, done = std::move(done)](const TlsReport &report) {
                d->end(greeting);
                deliver(receiver, done, report);
            });
    if (context)
        connect(context, &QObject::destroyed, greeting, &TlsGreeting::cancel);
    d->begin(greeting);
}

void TlsProbe::cancelAll()
{
    const auto all = d->greetings;
    for (TlsGreeting *greeting : all)
        greeting->cancel();
}
