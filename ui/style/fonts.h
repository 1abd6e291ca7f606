#pragma once

#include <QFont>

//! The one type scale, relative to the application font so that a 200 % font scales all of it.
enum class TextRole { Title, Heading, Body, Small, Mono };
QFont fontFor(TextRole role);
