#include "ui/migration/domainwizard.h"

#include "models/migration/domainmigration.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/instancemark.h"
#include "ui/environmentwords.h"
#include "ui/migration/pages/commitpage.h"
#include "ui/migration/pages/inventorypage.h"
#include "ui/migration/pages/newdomainpage.h"
#include "ui/migration/pages/preparepage.h"
#include "ui/migration/pages/viewpages.h"
#include "ui/migration/pages/wherepage.h"
#include "ui/migration/stepwords.h"
#include "ui/migration/wizardsteps.h"
#include "ui/style/metrics.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QResizeEvent>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

class DomainWizard::Private {
public:
    explicit Private(DomainWizard *wizard)
        : q(wizard)
    {
    }
    void addPages();
    void translateAgain();
    void setButtons();
    void goTo(MigrationStep step);
    void onPage(int id);
    void onChanged();
    void describe(const MigrationPage *page);
    void placeSteps(const QSize &size);

    DomainWizard *q;
    DomainMigration *migration = nullptr;
    QString instanceName;
    WizardSteps *steps = nullptr;
    QTimer soon;
    bool wasActive = false;
    bool moving = false;     //!< the pages before the one that is next are gone through
    bool pastReturn = false; //!< Back ends at the point of no return
};

void DomainWizard::Private::addPages()
{
    auto *where = new WherePage(migration, instanceName);
    const QList<MigrationPage *> first{
        where, new NewDomainPage(migration, instanceName), new InventoryPage(migration, instanceName),
        new PreparePage(migration, instanceName), new CommitPage(migration, instanceName)};
    for (MigrationPage *page : first)
        q->setPage(int(page->step()), page);
    for (int step = int(MigrationStep::Dns); step <= int(MigrationStep::Done); ++step)
        q->setPage(step, makeViewPage(migration, instanceName, static_cast<MigrationStep>(step)));
}

void DomainWizard::Private::setButtons()
{
    q->setButtonText(QWizard::BackButton, tr("Back"));
    q->setButtonText(QWizard::NextButton, tr("Next"));
    q->setButtonText(QWizard::FinishButton, tr("Finish"));
    q->setButtonText(QWizard::CancelButton, tr("Close"));
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton})
        q->button(which)->setMinimumHeight(Metrics::targetSize);
    const QString kept = tr("Everything is kept. Open the domain change again to continue.");
    q->button(QWizard::CancelButton)->setToolTip(kept);
    q->button(QWizard::CancelButton)->setAccessibleDescription(kept);
}

//! The pages are made of words; the domain change knows everything that is on them.
void DomainWizard::Private::translateAgain()
{
    const auto step = static_cast<MigrationStep>(q->currentId());
    moving = true;
    for (const int id : q->pageIds()) {
        QWizardPage *page = q->page(id);
        q->removePage(id);
        page->deleteLater();
    }
    addPages();
    setButtons();
    goTo(step);
}

//! QWizard's own way back is the pages it went through, so the wizard goes through them.
void DomainWizard::Private::goTo(MigrationStep step)
{
    moving = true;
    pastReturn = isPastReturn(*migration);
    q->setStartId(int(pastReturn ? MigrationStep::Commit : MigrationStep::Where));
    q->restart();
    while (q->currentId() < int(step)) {
        const int before = q->currentId();
        q->next();
        if (q->currentId() == before)
            break;
    }
    moving = false;
    onPage(q->currentId());
}

void DomainWizard::Private::onPage(int id)
{
    if (moving || id < 0)
        return;
    const auto step = static_cast<MigrationStep>(id);
    if (migration->isActive() && migration->record().step != step)
        migration->goTo(step);
    if (auto *page = qobject_cast<MigrationPage *>(q->page(id))) {
        page->enter();
        describe(page);
    }
}

void DomainWizard::Private::describe(const MigrationPage *page)
{
    steps->show(*migration, page->step());
    //: Window title; %1 is the step, %2 the instance's name, %3 its environment.
    q->setWindowTitle(tr("Change the domain: %1 — %2 (%3)")
                          .arg(stepTitle(page->step()), instanceName, environmentWord(migration->environment())));
    const QString why = page->gate(); // who cannot see it below the page hears it at the button
    q->button(QWizard::NextButton)->setAccessibleDescription(why);
    q->button(QWizard::NextButton)->setToolTip(why);
}

void DomainWizard::Private::onChanged()
{
    // Given up or finished, here or elsewhere: nothing on the pages does anything any more.
    if (std::exchange(wasActive, migration->isActive()) && !wasActive) {
        if (q->isVisible())
            q->reject();
        return;
    }
    if (isPastReturn(*migration) != pastReturn && q->currentId() >= 0) {
        const auto now = static_cast<MigrationStep>(q->currentId());
        goTo(isPastReturn(*migration) ? qMax(now, MigrationStep::Commit) : qMin(now, MigrationStep::Commit));
    }
    if (auto *page = qobject_cast<MigrationPage *>(q->currentPage())) {
        page->showNow();
        describe(page);
    }
}

void DomainWizard::Private::placeSteps(const QSize &size)
{
    const int wide = q->fontMetrics().averageCharWidth() * 28;
    steps->setFixedWidth(wide);
    const bool room = size.width() >= 4 * wide && steps->heightForWidth(wide) <= size.height() - 4 * Metrics::huge;
    steps->setVisible(room);
}

DomainWizard::DomainWizard(DomainMigration *migration, const QString &instanceName, QWidget *parent)
    : QWizard(parent)
    , d(std::make_unique<Private>(this))
{
    d->migration = migration;
    d->wasActive = migration->isActive();
    d->instanceName = instanceName;
    d->steps = new WizardSteps;
    setObjectName(u"domainWizard"_s);
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::IgnoreSubTitles);
    setSizeGripEnabled(true);
    setSideWidget(d->steps);
    d->addPages();
    d->setButtons();
    d->soon.setSingleShot(true);
    d->soon.setInterval(0);
    connect(&d->soon, &QTimer::timeout, this, [this] { d->onChanged(); });
    connect(migration, &DomainMigration::changed, &d->soon, qOverload<>(&QTimer::start));
    connect(this, &QWizard::currentIdChanged, this, [this](int id) { d->onPage(id); });
    DialogParts::resizeOnScreen(this, {920, 680});
    d->goTo(migration->isActive() ? migration->record().step : MigrationStep::Where);
}

DomainWizard::~DomainWizard() = default;

void DomainWizard::accept()
{
    if (d->migration->finish()) {
        QWizard::accept();
        return;
    }
    auto *message = new QMessageBox(QMessageBox::Warning, tr("The domain change is not finished"),
                                    tr("It could not be put away: the disk refused, or another window has it. "
                                       "Nothing is lost. Make room on the disk, then finish again."),
                                    QMessageBox::Close, this);
    message->setObjectName(u"finishFailed"_s);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    InstanceMark::addTo(message);
    message->open();
}

void DomainWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    const auto translateAgain = [this] { d->translateAgain(); };
    if (event->type() == QEvent::LanguageChange && currentId() >= 0)
        QMetaObject::invokeMethod(this, translateAgain, Qt::QueuedConnection);
}

void DomainWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    d->placeSteps(event->size());
}
