#pragma once

#include "models/profile.h"
#include "models/writeguard.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class ApplyRun;
class ApplyStep;
class DriftStep;
class QLabel;
class QPushButton;
class QScrollArea;
class ReviewStep;
class Workspace;

/*! From the review to the last outcome: review → apply → outcomes, or drift, or blocked and reviewed again.
 *
 *  Nothing is sent that was not reviewed and confirmed in the form in which it is sent, as the write guard needs it.
 *  Accepted when every change is confirmed, rejected otherwise. Closing it while an apply runs stops what has not
 *  left yet and waits for the rest.
 */
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    //! Without a \p guard only what is dangerous has to be confirmed by name.
    ReviewDialog(Workspace *workspace, const Profile &profile, WriteGuard *guard, QWidget *parent = nullptr);

    void reject() override;

signals:
    void settingRequested(ResourceId resource, int field); //!< a refused setting is to be shown

private:
    void buildButtons();
    void connectButtons();
    void beginReview();
    void showCounting();
    void onReadState();
    void showReview();
    void startApply();
    void showRun(ApplyRun *run);
    void onRunOver();
    bool isAnyMoved() const;
    void showDrift();
    void showBlocked();
    void showRefused(WriteGuard::Refusal refusal);
    void showNothing(const QString &why);
    void showFinished();
    void setStep(QWidget *step, const QString &title);
    void showButtons(const QList<QPushButton *> &shown, QPushButton *standard);
    void updateApply();

    Workspace *m_workspace;
    Profile m_profile;
    QPointer<WriteGuard> m_guard;
    bool m_guarded;
    bool m_counting = false;
    QTimer m_patience;
    QPointer<ApplyRun> m_run;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QPointer<ReviewStep> m_review;
    QPointer<ApplyStep> m_applying;
    QPointer<DriftStep> m_drift;
    QPushButton *m_apply;
    QPushButton *m_reviewAgain;
    QPushButton *m_retry;
    QPushButton *m_back;
    QPushButton *m_show;
    QPushButton *m_report;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_cancel;
};
