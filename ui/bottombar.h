#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class Workspace;

//! What is edited and not applied yet, and the way on. Hidden while nothing is edited.
class BottomBar : public QWidget {
    Q_OBJECT
public:
    explicit BottomBar(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setHindrance(const QString &reason); //!< why nothing can be sent now; empty when something can
    void retranslate();
    void focusReview();

signals:
    void discardRequested();
    void reviewRequested();
    void problemRequested(); //!< show the first setting that has a complaint
    void blockedChanged(bool blocked);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void arrange();

    QGridLayout *m_grid;
    QPointer<Workspace> m_workspace;
    QString m_hindrance;
    QLabel *m_summary;
    QPushButton *m_problem;
    QPushButton *m_discard;
    QPushButton *m_review;
};
