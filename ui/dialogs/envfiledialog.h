#pragma once

#include <QFileDialog>

/*! Chooses a `.env` file and remembers nothing of it.
 *
 *  Qt writes folders of its file dialogs to disk, and desktops keep lists of files that were used lately: so this is
 *  Qt's own dialog, and it goes back to where it was before it ends.
 */
class EnvFileDialog : public QFileDialog {
    Q_OBJECT
public:
    explicit EnvFileDialog(QWidget *parent = nullptr);
    ~EnvFileDialog() override;

private:
    QUrl m_folderBefore;
    QStringList m_historyBefore;
};
