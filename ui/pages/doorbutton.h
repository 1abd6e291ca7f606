#pragma once

#include "ui/style/icons.h"

#include <QPushButton>

//! A way in: picture, title and a sentence below it. Stands on a card. (QCommandLinkButton's font does not grow.)
class DoorButton : public QPushButton {
    Q_OBJECT
public:
    DoorButton(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pictureSize() const;
    Icon m_picture;
};
