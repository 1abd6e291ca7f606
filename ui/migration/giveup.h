#pragma once

class DomainMigration;
class QWidget;

//! Asks whether to give the domain change up, and does so; says it when that fails. Returns at once.
void askToGiveUp(DomainMigration *migration, QWidget *parent);
