#pragma once

#include <QMainWindow>

class QSettings;
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

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    Private *d;
};
