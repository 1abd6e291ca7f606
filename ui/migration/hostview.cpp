#include "ui/migration/hostview.h"

#include "ui/sentences.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
//! A host that has no certificate yet is waited for; a wrong certificate must be mended.
bool isWaiting(TlsReport::Problem problem)
{
    switch (problem) {
    case TlsReport::Problem::Cancelled:
    case TlsReport::Problem::NameNotFound:
    case TlsReport::Problem::HandshakeRefused:
    case TlsReport::Problem::NothingListening:
    case TlsReport::Problem::Unreachable:
        return true;
    default:
        return false;
    }
}

QString factsOf(const TlsReport &report)
{
    QStringList facts;
    if (!report.names.isEmpty())
        facts.append(HostView::tr("For: %1").arg(report.names.join(u", "_s)));
    if (!report.issuer.isEmpty())
        facts.append(HostView::tr("Issued by: %1").arg(report.issuer));
    if (report.validUntil.isValid()) {
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(report.validUntil);
        const QString date = QLocale().toString(report.validUntil.toLocalTime(), QLocale::ShortFormat);
        facts.append(days < 0    ? HostView::tr("Expired: %1").arg(date)
                     : days == 1 ? HostView::tr("Expires: %1 (in 1 day)").arg(date)
                                 : HostView::tr("Expires: %1 (in %n days)", nullptr, int(days)).arg(date));
    }
    if (!report.protocol.isEmpty())
        facts.append(HostView::tr("Protocol: %1").arg(report.protocol));
    if (!report.address.isEmpty())
        facts.append(HostView::tr("Address: %1").arg(report.address));
    return facts.join(u'\n');
}

QString problemsOf(const TlsReport &report)
{
    QStringList words;
    for (const TlsReport::Problem problem : report.problems)
        words.append(tlsProblemWords(problem));
    return words.join(u", "_s);
}
} // namespace

HostView::HostView(QWidget *parent)
    : QWidget(parent)
    , m_status(new StatusLabel)
    , m_host(new BreakingLabel)
    , m_facts(new BreakingLabel)
    , m_hint(new BreakingLabel)
    , m_age(new BreakingLabel)
    , m_check(new QToolButton)
{
    m_host->setFont(fontFor(TextRole::Mono));
    m_age->setFont(fontFor(TextRole::Small));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    m_check->setIcon(icon(Icon::Refresh));
    m_check->setAutoRaise(true);
    m_check->setFocusPolicy(Qt::StrongFocus);
    m_check->setMinimumSize(Metrics::targetSize, Metrics::targetSize);
    connect(m_check, &QToolButton::clicked, this, &HostView::checkRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_status, 1);
    head->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    column->setSpacing(Metrics::tiny);
    column->addLayout(head);
    for (QLabel *label : {m_host, m_hint, m_facts, m_age})
        column->addWidget(label);
}

void HostView::show(const CertificateCheck::HostRow &row)
{
    const TlsReport &report = row.report;
    const bool waiting = isWaiting(report.problem());
    m_status->setStatus(report.ok() ? Tone::Positive
                        : waiting   ? Tone::Attention
                                    : Tone::Negative,
                        report.ok() ? Icon::Ok
                        : waiting   ? Icon::Waiting
                                    : Icon::Error,
                        problemsOf(report));
    m_host->setText(row.host);
    const auto fill = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    fill(m_facts, factsOf(report));
    fill(m_hint, tlsHint(report));
    m_age->setText(row.checking          ? tr("Checking…")
                   : report.at.isValid() ? tr("Checked %1").arg(ageText(report.at))
                                         : tr("Not checked yet"));
    const QString name = tr("Check %1 now").arg(row.host);
    m_check->setAccessibleName(name);
    m_check->setToolTip(name);
}
