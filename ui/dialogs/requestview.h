#pragma once

#include "models/workspace.h"

#include <QUrl>
#include <QWidget>

//! One planned request: method, path, its JSON, and buttons that copy the exact body or a curl line.
class RequestView : public QWidget {
    Q_OBJECT
public:
    RequestView(const PlannedRequest &request, const QUrl &baseUrl, const QString &apiVersion,
                QWidget *parent = nullptr);
};
