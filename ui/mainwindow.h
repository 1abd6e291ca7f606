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
    void offerKey(QByteArray key);
    //! Comes to the front and goes where \p link leads; what is edited stays as a draft. Says so when there is no such
    //! place, and waits for the admin while a dialog is open or changes are being applied.
    void openLink(const DeepLink &link);
    //! Says that another Vestry runs which did not answer this one.
    void tellUnanswered();
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
