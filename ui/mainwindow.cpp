#include "ui/mainwindow.h"

#include "ui/mainwindow_p.h"

#include "models/applyrun.h"
#include "models/connectioncheck.h"
#include "models/draftstore.h"
#include "models/profilesmodel.h"
#include "models/workspace.h"
#include "models/writeguard.h"
#include "ui/activitydock.h"
#include "ui/bottombar.h"
#include "ui/dialogs/instancemark.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/interruptedstatus.h"
#include "ui/mainwindowactions.h"
#include "ui/mainwindowbanners.h"
#include "ui/mainwindowguard.h"
#include "ui/mainwindowguide.h"
#include "ui/mainwindowkey.h"
#include "ui/mainwindowpages.h"
#include "ui/mainwindowstatus.h"
#include "ui/pages/startpage.h"
#include "ui/profiles/profilewords.h"
#include "ui/secretclipboard.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSessionManager>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session *session, QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , d(new Private(this, session, settings))
{
    d->build();
    d->restoreState();
    d->onWorkspace();
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        const bool mayAsk = manager.allowsInteraction();
        if (mayAsk)
            manager.release();
        if (holdLogoff(mayAsk))
            manager.cancel();
    });
}

MainWindow::~MainWindow()
{
    // The pages watch a workspace that may live on; none of its signals may find them half gone.
    delete d->instance;
    ConnectionCheck::wipe(d->offeredKey);
    delete d;
}

void MainWindow::offerKey(QByteArray key)
{
    d->offeredKey = std::move(key);
    d->start->setKeyOffered(!d->offeredKey.isEmpty());
}

bool MainWindow::holdLogoff(bool mayAsk)
{
    if (d->session->drafts() != nullptr)
        d->session->drafts()->flush();
    d->saveState();
    if (!mayAsk || !d->guard->isNeeded())
        return false;
    close();
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (d->sidebar != nullptr)
        d->sidebar->setCompact(d->sidebar->fullWidth() * 3 > width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // An answer counts for one try: one that a running apply holds up must not take a later one along unasked.
    const bool leaving = std::exchange(d->leaving, false);
    const Workspace *workspace = d->session->workspace();
    const ApplyRun *run = workspace != nullptr ? workspace->applyRun() : nullptr;
    if (run != nullptr && !run->isOver()) {
        event->ignore(); // the review is in front and says what is going on
        return;
    }
    if (leaving || !d->guard->isNeeded()) {
        d->saveState();
        event->accept();
        return;
    }
    event->ignore();
    d->guard->leave([this] {
        d->leaving = true;
        close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->root != nullptr)
        d->rebuild();
}

MainWindow::Private::Private(MainWindow *window, Session *itsSession, QSettings *itsSettings)
    : q(window)
    , session(itsSession)
    , settings(itsSettings)
{
}

void MainWindow::Private::build()
{
    q->setObjectName(u"mainWindow"_s);
    q->setMinimumSize(560, 400);
    profiles = new ProfilesModel(session, q);
    mark = new InstanceMark(q);
    clipboard = new SecretClipboard(std::chrono::seconds(10), q);
    actions = new WindowActions(profiles, q);
    const auto reviewFirst = [this](const LeaveGuard::Proceed &go) { openReview(go); };
    guard = new LeaveGuard(session, reviewFirst, q);
    banners = new BannerStack;
    status = new WindowStatus(session, banners, q);
    keyStatus = new KeyStatus(session, banners, q);
    interrupted = new InterruptedStatus(session, banners, q);
    guide = new DomainGuide(session, q);
    root = new QStackedWidget;
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banners);
    column->addWidget(root, 1);
    q->setCentralWidget(central);
    dock = new ActivityDock(session->activity());
    q->addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    buildStart();
    connectActions();
    connect(session, &Session::workspaceChanged, this, &Private::onWorkspace);
    connect(session, &Session::profilesChanged, this, &Private::onProfiles);
    connect(session, &Session::keyStateChanged, this, &Private::updateHindrance);
    connect(session, &Session::openingChanged, this, [this] { start->setBusy(session->isOpening()); });
    connect(session, &Session::openFailed, this,
            [this](const QString &, Session::OpenProblem problem, const QString &detail) {
                const QString text = ProfileWords::openProblem(problem, detail);
                start->setProblem(text);
                if (session->workspace() != nullptr)
                    banners->setBanner(u"open"_s, Tone::Negative, Icon::Error, text);
            });
}

void MainWindow::Private::buildStart()
{
    start = new StartPage(session);
    start->setBusy(session->isOpening());
    start->setKeyOffered(!offeredKey.isEmpty());
    root->addWidget(start);
    connect(start, &StartPage::sandboxRequested, actions->sandbox, &QAction::trigger);
    connect(start, &StartPage::connectRequested, this, [this] { openConnect(); });
    connect(start, &StartPage::manageRequested, actions->manageInstances, &QAction::trigger);
    connect(start, &StartPage::openRequested, session, &Session::open);
    connect(start, &StartPage::keyAccepted, this, [this] {
        openConnect(offeredKey);
        ConnectionCheck::wipe(offeredKey);
    });
    connect(start, &StartPage::keyAccepted, start, [this] { start->setKeyOffered(false); });
    connect(start, &StartPage::keyIgnored, this, [this] {
        ConnectionCheck::wipe(offeredKey);
        start->setKeyOffered(false);
    });
}

void MainWindow::Private::buildInstance()
{
    instance = new QWidget;
    sidebar = new Sidebar;
    connect(sidebar, &Sidebar::switcherRequested, actions->switchInstance, &QAction::trigger);
    pages = new PageStack;
    bottom = new BottomBar;
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages, 1);
    column->addWidget(bottom);
    auto *beside = new QHBoxLayout(instance);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(sidebar);
    beside->addWidget(right, 1);
    sidebar->setCompact(sidebar->fullWidth() * 3 > q->width());
    root->addWidget(instance);
    pages->showPage(page);

    connect(sidebar, &Sidebar::pageRequested, pages, &PageStack::showPage);
    connect(pages, &PageStack::guideRequested, guide, &DomainGuide::open);
    connect(guide, &DomainGuide::pageRequested, pages, &PageStack::showPage);
    connect(pages, &PageStack::pageShown, this, [this](PageId shown) {
        page = shown;
        sidebar->setCurrentPage(shown);
    });
    connect(bottom, &BottomBar::reviewRequested, actions->review, &QAction::trigger);
    connect(bottom, &BottomBar::discardRequested, actions->discard, &QAction::trigger);
    connect(bottom, &BottomBar::problemRequested, this, &Private::showProblem);
    connect(bottom, &BottomBar::blockedChanged, actions->review, &QAction::setDisabled);
}

void MainWindow::Private::rebuild()
{
    actions->retranslate();
    dock->retranslate();
    delete std::exchange(start, nullptr);
    buildStart();
    delete std::exchange(instance, nullptr);
    sidebar = nullptr;
    pages = nullptr;
    bottom = nullptr;
    onWorkspace();
}

void MainWindow::Private::onWorkspace()
{
    Workspace *workspace = session->workspace();
    delete review;
    guide->closeFormer();
    banners->removeBanner(u"open"_s);
    if (workspace != nullptr && instance == nullptr)
        buildInstance();
    actions->setWorkspace(workspace);
    if (instance != nullptr) {
        bottom->setWorkspace(workspace);
        pages->setWorkspace(workspace, session->migration());
        root->setCurrentWidget(workspace != nullptr ? instance : static_cast<QWidget *>(start));
    }
    if (workspace != nullptr) {
        connect(workspace, &Workspace::identityChanged, this, &Private::onIdentity);
        connect(workspace, &Workspace::editCountChanged, this, &Private::updateCounts);
        connect(workspace, &Workspace::readOnlyChanged, this, &Private::updateCounts);
        connect(session->guard(), &WriteGuard::changed, this, &Private::updateHindrance);
        updateHindrance();
        updateCounts();
        start->setProblem({});
    }
    onProfiles();
}

void MainWindow::Private::onProfiles()
{
    const auto current = session->current();
    for (QAction *action : {actions->forget, actions->editInstance})
        action->setEnabled(current && !current->sandbox);
    onIdentity();
}

void MainWindow::Private::onIdentity()
{
    auto current = session->current();
    mark->setProfile(session->workspace() != nullptr ? current : std::nullopt);
    if (!current || session->workspace() == nullptr) {
        q->setWindowTitle(tr("Vestry"));
        return;
    }
    // What the instance says about itself is newer than what the profile remembers.
    const Environment said = session->workspace()->environment();
    if (said != Environment::Unknown)
        current->environment = said;
    mark->setProfile(current);
    sidebar->setInstance(*current);
    //: Window title; %1 is an instance's name and environment.
    q->setWindowTitle(tr("Vestry — %1").arg(InstanceMark::words(*current)));
}

void MainWindow::Private::updateCounts()
{
    const Workspace *workspace = session->workspace();
    if (workspace == nullptr || sidebar == nullptr)
        return;
    for (const PageId id : allPages()) {
        int edits = 0;
        for (const ResourceId resource : pageResources(id))
            edits += workspace->form(resource)->editCount();
        sidebar->setCount(id, edits);
    }
    actions->discard->setEnabled(workspace->editCount() > 0 && !workspace->isReadOnly());
}

void MainWindow::Private::updateHindrance()
{
    const WriteGuard *lock = session->guard();
    if (lock == nullptr || bottom == nullptr)
        return;
    if (lock->level() == SafetyLevel::ReadOnly)
        bottom->setHindrance(tr("Nothing can be applied, because this instance is set to read-only."));
    else if (session->keyProblem() == Session::OpenProblem::KeyRefused)
        bottom->setHindrance(tr("Nothing can be applied, because the secret key was refused."));
    else if (session->keyState() == Session::KeyState::Slow || session->keyState() == Session::KeyState::Failed)
        bottom->setHindrance(tr("Nothing can be applied before the secret key is there."));
    else
        bottom->setHindrance({});
}
