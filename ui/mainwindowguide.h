#pragma once

#include "ui/pages/pageid.h"

#include <QObject>
#include <QPointer>

class DesktopNotice;
class DomainMigration;
class DomainWizard;
class QWidget;
class Session;

//! The guide through a domain change: opened once per window, not modal; and the notices that something became ready.
class DomainGuide : public QObject {
    Q_OBJECT
public:
    DomainGuide(Session *session, QWidget *window);
    void open(); //!< opens it, or raises the one that is open; for a development instance the page that says why not
    //! Closes it at once when it shows the domain change of a former instance; nothing of that is lost.
    void closeFormer();

signals:
    void pageRequested(PageId page);

private:
    void follow();
    void tell(const QString &title, const QString &text);

    Session *m_session;
    QWidget *m_window;
    DesktopNotice *m_notice;
    QPointer<DomainWizard> m_wizard;
    QPointer<DomainMigration> m_shown; //!< by m_wizard
};
