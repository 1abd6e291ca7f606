#pragma once

#include <QMainWindow>

class QSettings;
struct DeepLink;
class Session;

//! The window: instance switcher, pages, bottom bar, Activity dock, actions. Pages are built on first use.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    //! \p settings keeps window state only, never a secret.
    MainWindow(Session *session, QSettings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;
    //! A key found in the environment: offered once on the start page, kept by nobody else.
    void offerKey(const QByteArray &key);
    //! Goes where \p link leads, asking first where edits are at stake; says so when there is no such place. Comes to
    //! the front.
    void openLink(const DeepLink &link);
    /*! The desktop session is about to end. The draft is written; when something is edited and \p mayAsk, the admin is
     *  asked and the end of the session should be called off.
     *  \return true to call it off. */
    bool holdLogoff(bool mayAsk);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    Private *d;
};
