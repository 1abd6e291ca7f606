#include "ui/migration/recordview.h"

#include "ui/pages/valuegrid.h"
#include "ui/sentences.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
bool isWaiting(Verdict verdict)
{
    return verdict == Verdict::NotChecked || verdict == Verdict::Propagating || verdict == Verdict::TargetDown;
}

bool isGood(Verdict verdict) { return verdict == Verdict::Right || verdict == Verdict::Acceptable; }

QLabel *makeText(TextRole role)
{
    auto *label = new BreakingLabel;
    label->setFont(fontFor(role));
    return label;
}

QString seenText(const Finding &finding)
{
    QString text = finding.seen;
    if (!finding.also.isEmpty())
        text += (text.isEmpty() ? QString() : u" · "_s) + finding.also.join(u", "_s);
    if (finding.ttl > 0)
        text += (text.isEmpty() ? QString() : u" · "_s) + RecordView::tr("TTL %1 s").arg(finding.ttl);
    return text;
}
} // namespace

Tone verdictTone(Verdict verdict, bool required)
{
    if (isGood(verdict))
        return Tone::Positive;
    if (verdict == Verdict::NotChecked)
        return Tone::Neutral;
    return isWaiting(verdict) || !required ? Tone::Attention : Tone::Negative;
}

Icon verdictIcon(Verdict verdict, bool required)
{
    if (isGood(verdict))
        return Icon::Ok;
    if (isWaiting(verdict))
        return Icon::Waiting;
    return required ? Icon::Error : Icon::Warning;
}

QString sourceName(const DnsSource &source)
{
    switch (source.kind) {
    case DnsSource::Kind::Authoritative:
        return RecordView::tr("%1 (the zone's own)").arg(source.name);
    case DnsSource::Kind::System:
        return RecordView::tr("This computer's resolver");
    case DnsSource::Kind::Public:
        return source.name;
    }
    return source.name;
}

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new StatusLabel)
    , m_host(makeText(TextRole::Mono))
    , m_target(makeText(TextRole::Mono))
    , m_needed(new QLabel)
    , m_hint(makeText(TextRole::Body))
    , m_age(makeText(TextRole::Small))
    , m_sources(new QGridLayout)
    , m_check(new QToolButton)
    , m_copy(nullptr)
{
    m_copy = makeCopyButton({}, this, [this] { return m_line; });
    m_check->setIcon(icon(Icon::Refresh));
    m_check->setAutoRaise(true);
    m_check->setFocusPolicy(Qt::StrongFocus);
    m_check->setMinimumSize(Metrics::targetSize, Metrics::targetSize);
    connect(m_check, &QToolButton::clicked, this, &RecordView::checkRequested);
    m_needed->setWordWrap(true);
    m_needed->setTextFormat(Qt::PlainText);
    m_needed->setForegroundRole(QPalette::PlaceholderText);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::small);
    head->addWidget(m_verdict);
    head->addWidget(m_needed, 1);
    head->addWidget(m_check);
    head->addWidget(m_copy);
    m_sources->setHorizontalSpacing(Metrics::large);
    m_sources->setVerticalSpacing(2);
    m_sources->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    column->setSpacing(Metrics::tiny);
    column->addLayout(head);
    column->addWidget(m_host);
    column->addWidget(m_target);
    column->addWidget(m_hint);
    column->addLayout(m_sources);
    column->addWidget(m_age);
}

void RecordView::show(const RecordRow &row, const QList<DnsSource> &sources, const QString &zone)
{
    const bool required = row.required();
    m_line = u"%1 CNAME %2"_s.arg(row.target.host, row.target.value);
    m_host->setText(row.target.host);
    //: A DNS record; %1 is the target of the alias.
    m_target->setText(tr("CNAME %1").arg(row.target.value));
    m_needed->setText(!row.target.required ? tr("not reported whether required")
                      : required           ? tr("required")
                                           : tr("optional"));
    m_verdict->setStatus(verdictTone(row.overall.verdict, required), verdictIcon(row.overall.verdict, required),
                         verdictWords(row.overall.verdict));
    const QString hint = hintFor(row.overall, row.target, zone);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_age->setText(row.checking              ? tr("Checking…")
                   : row.checkedAt.isValid() ? tr("Checked %1").arg(ageText(row.checkedAt))
                                             : tr("Not checked yet"));
    for (QToolButton *button : {m_check, m_copy}) {
        const QString name = button == m_check ? tr("Check %1 now").arg(row.target.host)
                                               : tr("Copy the record of %1").arg(row.target.host);
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    showSources(row, sources);
}

void RecordView::setCheckable(bool checkable) { m_check->setVisible(checkable); }

void RecordView::showSources(const RecordRow &row, const QList<DnsSource> &sources)
{
    const auto labelAt = [this](int line, int column) {
        QLayoutItem *item = m_sources->itemAtPosition(line, column);
        if (item != nullptr)
            return item->widget();
        QWidget *made = column == 1 ? static_cast<QWidget *>(new StatusLabel) : makeText(TextRole::Small);
        m_sources->addWidget(made, line, column);
        return made;
    };
    const int count = static_cast<int>(sources.size());
    for (int line = 0; line < count; ++line) {
        const Finding finding = row.findings.value(line);
        static_cast<QLabel *>(labelAt(line, 0))->setText(sourceName(sources.at(line)));
        static_cast<StatusLabel *>(labelAt(line, 1))
            ->setStatus(verdictTone(finding.verdict, row.required()), verdictIcon(finding.verdict, row.required()),
                        verdictWords(finding.verdict));
        static_cast<QLabel *>(labelAt(line, 2))->setText(seenText(finding));
    }
    for (int line = 0; line < m_sources->rowCount(); ++line) {
        for (int column = 0; column < 3; ++column) {
            if (QLayoutItem *item = m_sources->itemAtPosition(line, column))
                item->widget()->setVisible(line < count);
        }
    }
}
