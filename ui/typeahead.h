#pragma once

#include <QObject>

class QDialog;

/*! Shows a dialog that is opened by a key and typed into at once.
 *
 *  What is typed before the window system has given it the keyboard goes to the widget that has the dialog's focus. Qt
 *  drops the keys of a window that is blocked by a dialog, so this one blocks nothing; like a menu it closes when the
 *  keyboard goes to another window.
 */
class TypeAhead : public QObject {
    Q_OBJECT
public:
    static void show(QDialog *dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit TypeAhead(QDialog *dialog);
    bool isAhead(const QObject *watched) const;
    QDialog *m_dialog;
    bool m_wasActive = false;
};
