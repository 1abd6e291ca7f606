#pragma once

#include "ui/mainwindow.h"

#include "models/deeplink.h"
#include "models/session.h"
#include "ui/pages/pageid.h"

#include <QPointer>

#include <functional>
#include <optional>

class ActivityDock;
class BannerStack;
class BottomBar;
class DomainGuide;
class KeyStatus;
class InstanceMark;
class InterruptedStatus;
class LeaveGuard;
class PageStack;
class ProfilesModel;
class QSettings;
class QStackedWidget;
class ReviewDialog;
class SecretClipboard;
class Sidebar;
class StartPage;
class WindowActions;
class WindowStatus;

class MainWindow::Private : public QObject {
    Q_OBJECT
public:
    Private(MainWindow *window, Session *session, QSettings *settings);

    // mainwindow.cpp: parts and what follows the session
    void build();
    void buildStart();
    void buildInstance(); //!< when the first instance is opened: start-up does not pay for it
    void rebuild();       //!< in another language
    void onWorkspace();
    void onIdentity();
    void onProfiles();
    void updateCounts();
    void updateHindrance(); //!< why nothing can be applied now

    // mainwindowcommands.cpp: what the actions do
    void connectActions();
    void openReview(const std::function<void()> &whenApplied = {});
    void openKey(bool remember); //!< of the one in front
    void openConnect(const QByteArray &key = {}, const QUrl &baseUrl = {});
    void openSwitcher();
    void openProfiles();
    void openInstance(const QString &profileId);
    void openEditor(const QString &profileId, QWidget *over);
    void openForget(const QStringList &profileIds, QWidget *over);
    void forget(const QStringList &profileIds);
    void openSearch();
    void showProblem();
    void nextPane();
    void show(QDialog *dialog);
    void onConnectRequested(const Profile &profile, const QByteArray &key, bool remember,
                            const QByteArray &proxyPassword);

    // mainwindowlink.cpp: where a link leads
    void bringToFront();
    QString whatIsOpen() const;
    void followLink(const DeepLink &link);
    void stayForLink(const DeepLink &link);
    void switchForLink(const DeepLink &link);
    void continueLink();
    void showLinked(const DeepLink &link);
    void revealWhenRead(ResourceId resource, int field);
    void tellLinkProblem(const QString &text);
    void copyLink();

    // mainwindowstate.cpp: geometry, dock, last page
    void restoreState();
    void saveState() const;
    void keepOnScreen();

    MainWindow *q;
    Session *session;
    QSettings *settings;
    ProfilesModel *profiles = nullptr;
    InstanceMark *mark = nullptr;
    SecretClipboard *clipboard = nullptr;
    WindowActions *actions = nullptr;
    LeaveGuard *guard = nullptr;
    DomainGuide *guide = nullptr;
    ActivityDock *dock = nullptr;
    BannerStack *banners = nullptr;
    WindowStatus *status = nullptr;
    KeyStatus *keyStatus = nullptr;
    InterruptedStatus *interrupted = nullptr;
    QStackedWidget *root = nullptr;
    StartPage *start = nullptr;
    QWidget *instance = nullptr;
    Sidebar *sidebar = nullptr;
    PageStack *pages = nullptr;
    BottomBar *bottom = nullptr;
    QPointer<ReviewDialog> review;
    QByteArray offeredKey;
    PageId page = PageId::Overview;
    //! A link, and the profile that is opened for it (empty: any); until that is in front.
    struct Awaited {
        DeepLink link;
        QString profileId;
    };
    std::optional<Awaited> awaited;
    QMetaObject::Connection revealing; //!< of its setting, once that is read
    bool leaving = false;              //!< the admin chose a way out
};
