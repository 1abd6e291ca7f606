#include "ui/pages/recordtable.h"

#include "ui/pages/valuegrid.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
struct RecordTableText {
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

QString recordLine(const CnameTarget &record) { return u"%1 CNAME %2"_s.arg(record.host, record.value); }

QString neededWord(const CnameTarget &record)
{
    if (!record.required)
        return RecordTableText::tr("not reported");
    return *record.required ? RecordTableText::tr("required") : RecordTableText::tr("optional");
}

QLabel *makeCell(const QString &text, TextRole role)
{
    auto *label = new BreakingLabel(text);
    label->setFont(fontFor(role));
    return label;
}

QWidget *makeRows(const DomainInfo &domain)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    grid->setHorizontalSpacing(Metrics::large);
    grid->setVerticalSpacing(Metrics::tiny);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 1);
    int column = 0;
    for (const QString &head :
         {RecordTableText::tr("Host"), RecordTableText::tr("Target (CNAME)"), RecordTableText::tr("Needed")}) {
        QLabel *label = makeCell(head, TextRole::Small);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column++);
    }
    int row = 1;
    for (const CnameTarget &record : domain.cnameTargets) {
        grid->addWidget(makeCell(record.host, TextRole::Mono), row, 0);
        grid->addWidget(makeCell(record.value, TextRole::Mono), row, 1);
        grid->addWidget(makeCell(neededWord(record), TextRole::Body), row, 2);
        const QString line = recordLine(record);
        grid->addWidget(makeCopyButton(RecordTableText::tr("Copy the record of %1").arg(record.host), rows,
                                       [line] { return line; }),
                        row, 3);
        ++row;
    }
    return rows;
}
} // namespace

QWidget *makeRecordTable(const DomainInfo &domain)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Metrics::small, 0, 0);
    column->setSpacing(Metrics::small);
    if (domain.cnameTargets.isEmpty()) {
        QLabel *none = makeCell(RecordTableText::tr("Clerk asks for no DNS records for this domain."), TextRole::Body);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none);
        return box;
    }
    auto *all = new QPushButton(RecordTableText::tr("Copy all records"));
    all->setMinimumHeight(Metrics::targetSize);
    all->setAccessibleName(RecordTableText::tr("Copy all records of %1").arg(domain.name));
    QStringList lines;
    for (const CnameTarget &record : domain.cnameTargets)
        lines.append(recordLine(record));
    QObject::connect(all, &QPushButton::clicked, all,
                     [text = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    QLabel *title = makeCell(RecordTableText::tr("DNS records Clerk asks for"), TextRole::Body);
    column->addWidget(title);
    auto *card = new Card;
    card->addRow(makeRows(domain));
    column->addWidget(card);
    column->addWidget(all, 0, Qt::AlignLeading);
    return box;
}
