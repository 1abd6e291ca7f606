#include "ui/mainwindow_p.h"

#include "models/applyrun.h"
#include "models/workspace.h"
#include "ui/mainwindowbanners.h"
#include "ui/mainwindowpages.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProblem = "link"_L1;
constexpr auto kWaiting = "linkwaits"_L1;

std::optional<PageId> pageNamed(const QString &key)
{
    const QList<PageId> pages = allPages();
    const auto found = std::find_if(pages.cbegin(), pages.cend(), [&key](PageId page) { return pageKey(page) == key; });
    return found == pages.cend() ? std::nullopt : std::optional(*found);
}

//! By id, else by exact name, else by name in any case; of the first way that finds any.
QList<Profile> profilesNamed(const QString &name, const QList<Profile> &all)
{
    const auto matching = [&all](const auto &matches) {
        QList<Profile> found;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), matches);
        return found;
    };
    QList<Profile> found = matching([&name](const Profile &profile) { return profile.id == name; });
    if (found.isEmpty())
        found = matching([&name](const Profile &profile) { return profile.name == name; });
    if (found.isEmpty())
        found =
            matching([&name](const Profile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found;
}

struct Setting {
    ResourceId resource = ResourceId::Instance;
    int field = -1;
};

//! The setting \p key on \p page; without a page on the one in front, else wherever it is.
std::optional<Setting> settingNamed(const QString &key, const std::optional<PageId> &page, PageId front,
                                    const Workspace &workspace)
{
    QList<ResourceId> places = pageResources(page.value_or(front));
    if (!page) {
        for (const ResourceSpec &spec : allResources())
            places.append(spec.id);
    }
    for (const ResourceId resource : std::as_const(places)) {
        if (const int field = workspace.form(resource)->indexOf(key); field >= 0)
            return Setting{resource, field};
    }
    return std::nullopt;
}

bool isKnown(const ReadState &state)
{
    return state.readAt.isValid() || state.remembered || state.state == ReadState::State::Failed;
}

} // namespace

void MainWindow::openLink(const DeepLink &link)
{
    d->bringToFront();
    if (!link.isEmpty())
        d->followLink(link);
}

void MainWindow::tellUnanswered()
{
    const auto understood = [this] { d->banners->removeBanner(u"unanswered"_s); };
    d->banners->setBanner(u"unanswered"_s, Tone::Attention, Icon::Warning,
                          tr("Another Vestry is running and does not answer, so this one works beside it. What you "
                             "change in one does not show in the other at once. If the other one hangs, end it."),
                          {{tr("Understood"), understood}});
}

void MainWindow::Private::bringToFront()
{
    q->setWindowState((q->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    q->show();
    q->raise();
    q->activateWindow();
    if (QWidget *modal = QApplication::activeModalWidget()) {
        modal->raise();
        modal->activateWindow();
    }
}

//! What must not be left under an admin's hands; empty when the way is free.
QString MainWindow::Private::whatIsOpen() const
{
    const Workspace *workspace = session->workspace();
    const ApplyRun *run = workspace != nullptr ? workspace->applyRun() : nullptr;
    if (run != nullptr && !run->isOver())
        return tr("A link waits, because changes are being applied. When that is done, choose “Go there”.");
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal == nullptr)
        return {};
    return modal->windowTitle().isEmpty()
               ? tr("A link waits, because a dialog is open. Finish there, then choose “Go there”.")
               //: %1 is the title of a dialog.
               : tr("A link waits, because “%1” is open. Finish there, then choose “Go there”.")
                     .arg(modal->windowTitle());
}

void MainWindow::Private::followLink(const DeepLink &link)
{
    connect(session, &Session::workspaceChanged, this, &Private::continueLink, Qt::UniqueConnection);
    awaited.reset();
    disconnect(revealing);
    // A banner with the same buttons would keep what the former ones do.
    banners->removeBanner(kProblem);
    banners->removeBanner(kWaiting);
    if (const QString open = whatIsOpen(); !open.isEmpty()) {
        const auto forget = [this] { banners->removeBanner(kWaiting); };
        banners->setBanner(kWaiting, Tone::Info, Icon::Link, open,
                           {{tr("Go there"), [this, link] { followLink(link); }}, {tr("Stay here"), forget}});
        return;
    }
    const auto current = session->current();
    if (link.sandbox && !(current && current->sandbox)) {
        awaited = {link, {}};
        session->openSandbox();
    } else if (link.profile.isEmpty()) {
        stayForLink(link);
    } else {
        switchForLink(link);
    }
}

void MainWindow::Private::stayForLink(const DeepLink &link)
{
    if (session->workspace() != nullptr)
        showLinked(link);
    else if (session->isOpening())
        awaited = {link, {}};
    else
        tellLinkProblem(tr("A page can be shown once an instance is open. Open one, or connect one."));
}

void MainWindow::Private::switchForLink(const DeepLink &link)
{
    const QList<Profile> found = profilesNamed(link.profile, session->profiles());
    if (found.size() != 1) {
        tellLinkProblem(found.isEmpty()
                            ? tr("A link leads to the instance “%1”, and there is none of that name here. Nothing was "
                                 "opened. Choose the instance yourself, or connect it.")
                                  .arg(link.profile)
                            : tr("A link leads to the instance “%1”, and %n have that name. Nothing was opened. Choose "
                                 "the instance yourself.",
                                 nullptr, static_cast<int>(found.size()))
                                  .arg(link.profile));
        if (session->workspace() != nullptr)
            openSwitcher(); // else the start page shows the list
        return;
    }
    const QString id = found.constFirst().id;
    if (const auto current = session->current(); current && current->id == id && session->workspace() != nullptr) {
        showLinked(link);
        return;
    }
    awaited = {link, id};
    session->open(id); // what is edited stays as a draft
}

//! Another instance is in front: the one the link leads to, or one the admin chose meanwhile.
void MainWindow::Private::continueLink()
{
    banners->removeBanner(kProblem);
    const auto current = session->current();
    if (!awaited || !current)
        return;
    auto [link, id] = *std::exchange(awaited, std::nullopt);
    const bool isThere = link.sandbox ? current->sandbox : id.isEmpty() || id == current->id;
    if (!isThere)
        return;
    const bool isNamed = link.sandbox && !link.profile.isEmpty();
    link.sandbox = false;
    isNamed ? switchForLink(link) : showLinked(link);
}

void MainWindow::Private::showLinked(const DeepLink &link)
{
    const auto target = pageNamed(link.page);
    if (!link.page.isEmpty() && !target) {
        tellLinkProblem(tr("A link leads to the page “%1”, which this Vestry does not have.").arg(link.page));
        return;
    }
    if (target)
        pages->showPage(*target);
    if (link.field.isEmpty())
        return;
    const auto setting = settingNamed(link.field, target, pages->currentPage(), *session->workspace());
    if (setting)
        revealWhenRead(setting->resource, setting->field);
    else
        tellLinkProblem(tr("A link leads to the setting “%1”, which is not on this page.").arg(link.field));
}

//! Until the first answer there is nothing to put the focus into; and it must not jump once the admin went elsewhere.
void MainWindow::Private::revealWhenRead(ResourceId resource, int field)
{
    pages->showPage(pageOf(resource));
    Workspace *workspace = session->workspace();
    if (isKnown(workspace->sectionState(resource))) {
        pages->reveal(resource, field);
        return;
    }
    revealing = connect(workspace, &Workspace::readStateChanged, this, [this, workspace, resource, field] {
        if (!isKnown(workspace->sectionState(resource)))
            return;
        disconnect(revealing);
        if (pages->currentPage() == pageOf(resource) && QApplication::activeModalWidget() == nullptr)
            pages->reveal(resource, field);
    });
}

void MainWindow::Private::tellLinkProblem(const QString &text)
{
    banners->removeBanner(kProblem);
    banners->setBanner(kProblem, Tone::Attention, Icon::Link, text,
                       {{tr("Understood"), [this] { banners->removeBanner(kProblem); }}});
}

void MainWindow::Private::copyLink()
{
    const auto current = session->current();
    if (!current)
        return;
    DeepLink link{.profile = current->name, .page = pageKey(pages->currentPage())};
    // A name that is not this one's alone, or that no link can hold, leads nowhere; the id always does.
    if (!DeepLink::isName(link.profile) || profilesNamed(link.profile, session->profiles()).size() != 1)
        link.profile = current->id;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(link.toUrl().toEncoded()));
}
