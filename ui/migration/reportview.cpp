#include "ui/migration/reportview.h"

#include "models/migration/domainmigration.h"
#include "models/migration/report.h"
#include "ui/migration/savefile.h"
#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ReportView::Private {
public:
    ReportFacts facts() const;
    void addButton(const QString &text, ReportView *view, FlowLayout *row, void (Private::*run)(ReportView *));
    void copy(ReportView *) { QGuiApplication::clipboard()->setText(reportMarkdown(facts())); }
    void saveMarkdown(ReportView *view)
    {
        saveFileAs(view, ReportView::tr("Save the report"), ReportView::tr("Markdown (*.md)"), name(u".md"_s),
                   reportMarkdown(facts()).toUtf8());
    }
    void saveHtml(ReportView *view)
    {
        saveFileAs(view, ReportView::tr("Save the report"), ReportView::tr("Web page (*.html)"), name(u".html"_s),
                   reportHtml(facts()).toUtf8());
    }
    QString name(const QString &suffix) const
    {
        return u"domain-change-%1%2"_s.arg(migration->record().newDomain, suffix);
    }
    void refresh();

    DomainMigration *migration;
    QString instanceName;
    QTextBrowser *text = nullptr;
};

ReportFacts ReportView::Private::facts() const
{
    ReportFacts facts{.record = migration->record(), .before = migration->before(), .after = migration->after()};
    facts.instanceName = instanceName;
    facts.at = QDateTime::currentDateTimeUtc();
    for (const RecordRow &row : migration->dns()->rows()) {
        if (row.required() && !row.overall.good())
            facts.openRecords.append(u"%1 CNAME %2"_s.arg(row.target.host, row.target.value));
    }
    for (const CertificateCheck::HostRow &row : migration->certificates()->rows()) {
        if (!row.report.ok())
            facts.openCertificates.append(row.host);
    }
    return facts;
}

void ReportView::Private::addButton(const QString &words, ReportView *view, FlowLayout *row,
                                    void (Private::*run)(ReportView *))
{
    auto *button = new QPushButton(words);
    button->setMinimumHeight(Metrics::targetSize);
    connect(button, &QPushButton::clicked, view, [this, view, run] { (this->*run)(view); });
    row->addWidget(button);
}

ReportView::ReportView(DomainMigration *migration, const QString &instanceName, QWidget *parent)
    : QWidget(parent)
    , d(new Private{migration, instanceName})
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    d->text = new QTextBrowser;
    d->text->setOpenLinks(false);
    d->text->setMinimumHeight(240);
    d->text->setAccessibleName(tr("Report of the domain change"));
    d->text->setTabChangesFocus(true);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Metrics::small);
    d->addButton(tr("Copy as Markdown"), this, buttons, &Private::copy);
    d->addButton(tr("Save as Markdown…"), this, buttons, &Private::saveMarkdown);
    d->addButton(tr("Save as HTML…"), this, buttons, &Private::saveHtml);
    column->addWidget(d->text, 1);
    column->addLayout(buttons);
    connect(migration, &DomainMigration::changed, this, [this] {
        if (isVisible())
            d->refresh();
    });
}

ReportView::~ReportView() { delete d; }

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->refresh();
}

void ReportView::Private::refresh()
{
    const QString html = reportHtml(facts());
    if (text->property("shown").toString() == html)
        return;
    text->setProperty("shown", html);
    // QTextDocument centres th and knows no "start"; what counts is the report's language, not the window's direction.
    const bool mirrored = QLocale().textDirection() == Qt::RightToLeft;
    text->document()->setDefaultStyleSheet(mirrored ? u"th { text-align: right; }"_s : u"th { text-align: left; }"_s);
    text->setHtml(html);
}
