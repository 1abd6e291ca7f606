#pragma once

#include <QDialog>
#include <QTimer>

class ChoiceBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class SandboxPanel;
class SandboxRecords;
class StatusLabel;

//! The sandbox's pretend DNS provider: each record placed right, wrong, proxied or not at all; modeless. Reads the
//! state again and again while it is visible.
class SandboxProviderDialog : public QDialog {
    Q_OBJECT
public:
    explicit SandboxProviderDialog(SandboxPanel *panel, QWidget *parent = nullptr);
    //! Says over \p parent that the sandbox was started anew, and what to do in Vestry's window.
    static void tellOfReset(QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeAllButtons();
    QWidget *makeCaa();
    QWidget *makeCertificates();
    void addButtons(QVBoxLayout *column);
    void applyCaa();
    void askToReset();
    void showState(); //!< what the panel knows
    void showRecords();
    void showCaa();
    void showProblem();

    SandboxPanel *m_panel;
    QTimer m_again{this};
    StatusLabel *m_problem;
    QLabel *m_zone;
    QVBoxLayout *m_place = nullptr; //!< where the records go
    SandboxRecords *m_records = nullptr;
    QPushButton *m_allRight;
    QPushButton *m_noneThere;
    QCheckBox *m_late;
    QLineEdit *m_caa;
    QPushButton *m_applyCaa;
    QPushButton *m_reset;
    ChoiceBox *m_certificates;
};
