#include "models/sandboxpanel.h"

#include "network/sandboxcontrol.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
struct PanelState {
    bool known = false;
    QString zone{};
    QList<SandboxPanel::Record> records{};
    QStringList placements{};
    QStringList caa{};
    bool late = false;
    QString certificates{};
    QStringList certificateWays{};
};

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

PanelState stateFrom(const QJsonObject &json)
{
    PanelState state{.known = json.value("zone"_L1).isString() && json.value("records"_L1).isArray(),
                     .zone = json.value("zone"_L1).toString(),
                     .placements = textsIn(json.value("placements"_L1)),
                     .caa = textsIn(json.value("caa"_L1)),
                     .late = json.value("late"_L1).toBool(),
                     .certificates = json.value("certificates"_L1).toString(),
                     .certificateWays = textsIn(json.value("behaviours"_L1))};
    for (const auto &each : json.value("records"_L1).toArray())
        state.records.append({.host = each["host"_L1].toString(),
                              .wanted = each["wanted"_L1].toString(),
                              .required = each["required"_L1].toBool(true),
                              .placement = each["placement"_L1].toString()});
    return state;
}
} // namespace

class SandboxPanel::Private {
public:
    Private(SandboxPanel *owner, const QUrl &url)
        : q(owner)
        , control(url)
    {
    }
    void write(const QString &resource, const QJsonObject &body);
    void take(const SandboxControl::Answer &answer, QString *problem);
    static QString wordsFor(const SandboxControl::Answer &answer);

    SandboxPanel *q;
    SandboxControl control;
    PanelState state{};
    QString readProblem{};
    QString writeProblem{}; //!< stays until the next command: a refresh must not take it from under the reader
};

QString SandboxPanel::Private::wordsFor(const SandboxControl::Answer &answer)
{
    if (answer.ok())
        return tr("The sandbox gave an answer that Vestry does not understand.");
    if (answer.status == 0)
        return tr("The sandbox does not answer. Open the sandbox again from the start page.");
    if (answer.status == 404)
        return tr("The sandbox was started anew since. Close this window and open it again.");
    if (answer.parameter == "records"_L1)
        return tr("These are not CAA records. One has a number, a word and a value in quotes, for example "
                  "0 issue \"letsencrypt.org\".");
    if (answer.parameter == "host"_L1)
        return tr("Clerk no longer asks for this record: the domain has changed. The list is read again.");
    return tr("The sandbox refused this: %1").arg(answer.detail);
}

void SandboxPanel::Private::take(const SandboxControl::Answer &answer, QString *problem)
{
    const auto next = stateFrom(answer.state);
    const bool good = answer.ok() && next.known;
    *problem = good ? QString() : wordsFor(answer);
    if (good) {
        state = next;
        readProblem.clear();
    }
    if (!control.isBusy() || !good) // between two commands the state is not the one that was asked for
        emit q->changed();
}

void SandboxPanel::Private::write(const QString &resource, const QJsonObject &body)
{
    control.write(resource, body, [this](const SandboxControl::Answer &answer) {
        if (answer.parameter == "host"_L1)
            q->refresh();
        take(answer, &writeProblem);
    });
}

SandboxPanel::SandboxPanel(const QUrl &control, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, control))
{
}
SandboxPanel::~SandboxPanel() = default;

void SandboxPanel::refresh()
{
    if (!d->control.isBusy())
        d->control.read([this](const SandboxControl::Answer &answer) { d->take(answer, &d->readProblem); });
}

bool SandboxPanel::isKnown() const { return d->state.known; }
QString SandboxPanel::zone() const { return d->state.zone; }
QList<SandboxPanel::Record> SandboxPanel::records() const { return d->state.records; }
QStringList SandboxPanel::placements() const { return d->state.placements; }
QStringList SandboxPanel::caa() const { return d->state.caa; }
bool SandboxPanel::isLate() const { return d->state.late; }
QString SandboxPanel::certificates() const { return d->state.certificates; }
QStringList SandboxPanel::certificateWays() const { return d->state.certificateWays; }
QString SandboxPanel::problem() const { return d->writeProblem.isEmpty() ? d->readProblem : d->writeProblem; }
bool SandboxPanel::isBusy() const { return d->control.isBusy(); }

void SandboxPanel::place(const QString &host, const QString &placement)
{
    d->write(u"placement"_s, {{"host"_L1, host}, {"placement"_L1, placement}});
}

void SandboxPanel::placeAll(const QString &placement) { d->write(u"placement"_s, {{"placement"_L1, placement}}); }

void SandboxPanel::setLate(bool late) { d->write(u"late"_s, {{"late"_L1, late}}); }

void SandboxPanel::setCaa(const QStringList &records)
{
    d->write(u"caa"_s, {{"records"_L1, QJsonArray::fromStringList(records)}});
}

void SandboxPanel::setCertificates(const QString &behaviour)
{
    d->write(u"certificates"_s, {{"behaviour"_L1, behaviour}});
}

void SandboxPanel::reset()
{
    d->control.write(u"reset"_s, {}, [this](const SandboxControl::Answer &answer) {
        d->take(answer, &d->writeProblem);
        if (answer.ok())
            emit wasReset();
    });
}
