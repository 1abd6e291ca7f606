#include "ui/migration/sandboxrecords.h"

#include "ui/editors/choiceeditor.h"
#include "ui/migration/sandboxwords.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

void selectWire(ChoiceBox *box, const QString &wire, QString (*word)(const QString &))
{
    if (box->view()->isVisible()) // a choice that is being made is not taken away
        return;
    if (box->findData(wire) < 0)
        box->addItem(word(wire), wire);
    box->setCurrentIndex(box->findData(wire));
}

SandboxRecords::SandboxRecords(const QList<SandboxPanel::Record> &records, const QStringList &placements,
                               QWidget *parent)
    : Card(parent)
    , m_records(records)
{
    for (const auto &record : records)
        addRow(makeRow(record, placements));
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
    showPlacements(records);
}

QWidget *SandboxRecords::makeRow(const SandboxPanel::Record &record, const QStringList &placements)
{
    auto *row = new QWidget;
    auto *box = new ChoiceBox(row);
    box->setMinimumHeight(Metrics::targetSize);
    for (const QString &placement : placements)
        box->addItem(SandboxWords::placement(placement), placement);
    //: %1 is a host name.
    box->setSpokenLabel(tr("How %1 stands").arg(record.host));
    connect(box, &QComboBox::activated, this,
            [this, box, host = record.host] { emit placed(host, box->currentData().toString()); });
    m_boxes.append(box);

    auto *target = new BreakingLabel(record.required ? tr("CNAME to %1").arg(record.wanted)
                                                     : tr("CNAME to %1, not required").arg(record.wanted));
    target->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new BreakingLabel(record.host));
    texts->addWidget(target);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    line->setSpacing(Metrics::large);
    line->addLayout(texts, 1);
    line->addWidget(box);
    m_lines.append(line);
    return row;
}

//! With large letters the choice goes below its record: beside it, a host name would break into syllables.
void SandboxRecords::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const int wanted = fontMetrics().averageCharWidth() * 34 + m_boxes.at(i)->sizeHint().width();
        const bool beside = width() >= wanted;
        m_lines.at(i)->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_lines.at(i)->setAlignment(m_boxes.at(i), beside ? Qt::Alignment() : Qt::AlignLeading);
        m_lines.at(i)->setSpacing(beside ? Metrics::large : Metrics::tiny);
    }
}

bool SandboxRecords::showPlacements(const QList<SandboxPanel::Record> &records)
{
    const auto isSame = [](const SandboxPanel::Record &a, const SandboxPanel::Record &b) {
        return a.host == b.host && a.wanted == b.wanted && a.required == b.required;
    };
    if (!std::ranges::equal(records, m_records, isSame))
        return false;
    for (qsizetype i = 0; i < records.size(); ++i)
        selectWire(m_boxes.at(i), records.at(i).placement, &SandboxWords::placement);
    return true;
}
