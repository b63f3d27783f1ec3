CREATE SEQUENCE "PUBLIC"."ABSENCE_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."DEMO_POST_SEQ" START WITH 1;
CREATE SEQUENCE "PUBLIC"."KITA_CHANGE_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."PAPER_LETTERS_SEQ" START WITH 1;
CREATE SEQUENCE "PUBLIC"."PARTICIPATION_MILESTONES_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."PERSON_CHANGE_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."ROLE_ASSIGNMENT_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."SCHOOL_HOLIDAY_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."TIMELINE_ENTRIES_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."TRAEGER_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."UNIT_MEMBERSHIP_SEQ" START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE "PUBLIC"."WORKSHOP_BOOKINGS_SEQ" START WITH 1 INCREMENT BY 50;
CREATE CACHED TABLE "PUBLIC"."DATABASECHANGELOG"(
    "ID" CHARACTER VARYING(255) NOT NULL,
    "AUTHOR" CHARACTER VARYING(255) NOT NULL,
    "FILENAME" CHARACTER VARYING(255) NOT NULL,
    "DATEEXECUTED" TIMESTAMP NOT NULL,
    "ORDEREXECUTED" INTEGER NOT NULL,
    "EXECTYPE" CHARACTER VARYING(10) NOT NULL,
    "MD5SUM" CHARACTER VARYING(35),
    "DESCRIPTION" CHARACTER VARYING(255),
    "COMMENTS" CHARACTER VARYING(255),
    "TAG" CHARACTER VARYING(255),
    "LIQUIBASE" CHARACTER VARYING(20),
    "CONTEXTS" CHARACTER VARYING(255),
    "LABELS" CHARACTER VARYING(255),
    "DEPLOYMENT_ID" CHARACTER VARYING(10)
);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('7.16.0-baseline', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 1, 'EXECUTED', '9:93e144590b09523a97057f45d945db41', 'sqlFile path=baseline/liquibase.h2.create.engine.sql; sqlFile path=baseline/liquibase.h2.create.history.sql; sqlFile path=baseline/liquibase.h2.create.identity.sql; sqlFile path=baseline/liquibase.h2.create.case.engine.sql; sqlFile path=baseline/l...', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.16.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 2, 'EXECUTED', '9:b65ef039a8fbef1d30339cd77e1387d9', 'tagDatabase', '', '7.16.0', '4.33.0', NULL, NULL, NULL),
('7.16-to-7.17', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 3, 'EXECUTED', '9:f99c2b1272ab1f77675481eca1e8a8fa', 'sqlFile path=upgrade/h2_engine_7.16_to_7.17.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.17.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 4, 'EXECUTED', '9:d6fb511c9d4c45c34672e9a266d00b6b', 'tagDatabase', '', '7.17.0', '4.33.0', NULL, NULL, NULL),
('7.17-to-7.18', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 5, 'EXECUTED', '9:52dcfc13d46caf3afa33896bee59dd70', 'sqlFile path=upgrade/h2_engine_7.17_to_7.18.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.18.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 6, 'EXECUTED', '9:bd5fac9b042299a599485fb46818bc96', 'tagDatabase', '', '7.18.0', '4.33.0', NULL, NULL, NULL),
('7.18-to-7.19', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 7, 'EXECUTED', '9:f1962d940bc01539d8b6aed7c93af41f', 'sqlFile path=upgrade/h2_engine_7.18_to_7.19.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.19.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 8, 'EXECUTED', '9:3e70631c61e53f7474506713305d7b73', 'tagDatabase', '', '7.19.0', '4.33.0', NULL, NULL, NULL),
('7.19-to-7.20', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 9, 'EXECUTED', '9:b9ea6702228aa44f6302e5697ec7bc0a', 'sqlFile path=upgrade/h2_engine_7.19_to_7.20.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.20.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 10, 'EXECUTED', '9:1774383a21673d323cd26a66e2af222c', 'tagDatabase', '', '7.20.0', '4.33.0', NULL, NULL, NULL),
('7.20-to-7.21', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 11, 'EXECUTED', '9:f2b641110796f187761f52e8c1a259a7', 'sqlFile path=upgrade/h2_engine_7.20_to_7.21.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.21.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 12, 'EXECUTED', '9:47da93bb1d80096c58cb9e6b29495e8e', 'tagDatabase', '', '7.21.0', '4.33.0', NULL, NULL, NULL),
('7.21-to-7.22', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 13, 'EXECUTED', '9:c98d106b844526a71348a96eca0f16dc', 'sqlFile path=upgrade/h2_engine_7.21_to_7.22.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.22.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 14, 'EXECUTED', '9:c2a03ce990cbda1b404cb6c71e4ac9c5', 'tagDatabase', '', '7.22.0', '4.33.0', NULL, NULL, NULL),
('7.22-to-7.23', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 15, 'EXECUTED', '9:cec0f5b36e98f332dc683f01c1e92406', 'sqlFile path=upgrade/h2_engine_7.22_to_7.23.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.23.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 16, 'EXECUTED', '9:f860d5b58c486ec2fe07c83b1f3f2ed5', 'tagDatabase', '', '7.23.0', '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('7.23-to-7.24', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 17, 'EXECUTED', '9:ae61e22c2d4ba9a54536000dcc62c475', 'sqlFile path=upgrade/h2_engine_7.23_to_7.24.sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('7.24.0-tag', 'Camunda', 'org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml', TIMESTAMP '2000-01-01 00:00:00', 18, 'EXECUTED', '9:76ca1bd23f973cd651585c0778fefdb1', 'tagDatabase', '', '7.24.0', '4.33.0', NULL, NULL, NULL),
('calendar-1-school-holidays', 'bildungslandschaft', 'db/changelog/calendar.yaml', TIMESTAMP '2000-01-01 00:00:00', 19, 'EXECUTED', '9:8acc602c365c0f2e47d7e18f4c4a459c', 'createSequence sequenceName=school_holiday_seq; createTable tableName=school_holiday; addUniqueConstraint constraintName=uq_school_holiday, tableName=school_holiday', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-1-places', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 20, 'EXECUTED', '9:81f2779aa9a212542fbc63aee2931125', 'createSequence sequenceName=unit_membership_seq; createTable tableName=administrative_unit; createTable tableName=municipality; createTable tableName=unit_membership; addUniqueConstraint constraintName=uq_unit_membership, tableName=unit_membership...', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-2-kitas', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 21, 'EXECUTED', '9:bdf1f3ede0ae7597f7caf626a186c186', 'createSequence sequenceName=traeger_seq; createTable tableName=traeger; createTable tableName=kita; createIndex indexName=ix_kita_ags, tableName=kita; createIndex indexName=ix_kita_traeger, tableName=kita', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-3-people', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 22, 'EXECUTED', '9:23d52d7d3441601b987b03176c17e115', 'createSequence sequenceName=role_assignment_seq; createSequence sequenceName=absence_seq; createTable tableName=person; createTable tableName=role_assignment; createIndex indexName=ix_assignment_person, tableName=role_assignment; createIndex index...', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-4-kita-versions', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 23, 'EXECUTED', '9:84987856c775000698d43bafe00d99b9', 'createTable tableName=kita_version; createIndex indexName=ix_kita_version_ags, tableName=kita_version; createIndex indexName=ix_kita_version_traeger, tableName=kita_version; sql; dropForeignKeyConstraint baseTableName=kita, constraintName=fk_kita_...', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-traeger-mail', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 24, 'EXECUTED', '9:1440cb1d2d76870bf6fd2a097e898cda', 'addColumn tableName=traeger', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-closure-reason', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 25, 'EXECUTED', '9:c83ad4845ad59189dc064112ada65d59', 'addColumn tableName=kita_closure', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-person-edition', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 26, 'EXECUTED', '9:a9e7bf4e58f3ad5a3331f827941c0446', 'addColumn tableName=person', '', NULL, '4.33.0', NULL, NULL, NULL),
('directory-person-works-by-role', 'bildungslandschaft', 'db/changelog/directory.yaml', TIMESTAMP '2000-01-01 00:00:00', 27, 'EXECUTED', '9:1f49dd7bfa522cffc29c2dcb7794de01', 'dropColumn columnName=active, tableName=person', '', NULL, '4.33.0', NULL, NULL, NULL),
('accounts', 'bildungslandschaft', 'db/changelog/security.yaml', TIMESTAMP '2000-01-01 00:00:00', 28, 'EXECUTED', '9:c98ddbfb209a41f6cd315517e0d181a1', 'createTable tableName=accounts', '', NULL, '4.33.0', NULL, NULL, NULL),
('login-attempts', 'bildungslandschaft', 'db/changelog/security.yaml', TIMESTAMP '2000-01-01 00:00:00', 29, 'EXECUTED', '9:c5ac81951279f667f8e09617bb5d031e', 'createTable tableName=login_attempts; createIndex indexName=ix_login_attempts_last_failure, tableName=login_attempts', '', NULL, '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('workflow-1', 'bildungslandschaft', 'db/changelog/workflow.yaml', TIMESTAMP '2000-01-01 00:00:00', 30, 'EXECUTED', '9:aa98057fb2fdcd20cc5be0006aee7c8e', 'createTable tableName=case_register; createIndex indexName=case_register_by_opening, tableName=case_register; createIndex indexName=case_register_by_unit, tableName=case_register; createIndex indexName=case_register_by_owner, tableName=case_register', '', NULL, '4.33.0', NULL, NULL, NULL),
('workflow-2', 'bildungslandschaft', 'db/changelog/workflow.yaml', TIMESTAMP '2000-01-01 00:00:00', 31, 'EXECUTED', '9:fe20682cfafc263422a58c60eb4d4534', 'createTable tableName=case_counters', '', NULL, '4.33.0', NULL, NULL, NULL),
('workflow-3', 'bildungslandschaft', 'db/changelog/workflow.yaml', TIMESTAMP '2000-01-01 00:00:00', 32, 'EXECUTED', '9:eceae87c19c37fca0afbc2486417b4ed', 'createSequence sequenceName=timeline_entries_seq; createTable tableName=timeline_entries; createIndex indexName=timeline_entries_by_case, tableName=timeline_entries', '', NULL, '4.33.0', NULL, NULL, NULL),
('workflow-4', 'bildungslandschaft', 'db/changelog/workflow.yaml', TIMESTAMP '2000-01-01 00:00:00', 33, 'EXECUTED', '9:28ca7cabfd6cff88c98053a96710f35a', 'createTable tableName=open_steps; createIndex indexName=open_steps_by_case, tableName=open_steps', '', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-1', 'bildungslandschaft', 'db/changelog/correspondence.yaml', TIMESTAMP '2000-01-01 00:00:00', 34, 'EXECUTED', '9:049194a7d3f7263a19f111b3bf838baf', 'createTable tableName=event_publication; createIndex indexName=ix_event_publication_date, tableName=event_publication; createTable tableName=messages; createIndex indexName=ix_messages_due, tableName=messages; createIndex indexName=ix_messages_cas...', 'Mails and links of the office, the registry of events after commit, the letter box of the demonstration', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-2', 'bildungslandschaft', 'db/changelog/correspondence.yaml', TIMESTAMP '2000-01-01 00:00:00', 35, 'EXECUTED', '9:bc47f5ff67ac052ee5670a164155552f', 'addColumn tableName=links; createIndex indexName=ix_links_case, tableName=links; createTable tableName=link_answers; addForeignKeyConstraint baseTableName=link_answers, constraintName=fk_link_answers_link, referencedTableName=links; addUniqueConst...', 'Links with a form behind them, for several recipients, that can be revoked and answered again', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-3', 'bildungslandschaft', 'db/changelog/correspondence.yaml', TIMESTAMP '2000-01-01 00:00:00', 36, 'EXECUTED', '9:774431ff9cfcf4999957ec3c41de6d4c', 'dropNotNullConstraint columnName=case_number, tableName=messages; createTable tableName=digest_lines; addUniqueConstraint constraintName=uq_digest_lines_cause, tableName=digest_lines; createIndex indexName=ix_digest_lines_waiting, tableName=digest...', 'The digest of each morning, a mail that belongs to no case', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-digest-1', 'bildungslandschaft', 'db/changelog/correspondence-digest.yaml', TIMESTAMP '2000-01-01 00:00:00', 37, 'EXECUTED', '9:653815b461873d3c274c4cecfc7d832c', 'addColumn tableName=digest_lines; dropNotNullConstraint columnName=path, tableName=digest_lines', 'A line of the digest says which case it is about and what its silence means; news lead nowhere', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-paper-1', 'bildungslandschaft', 'db/changelog/correspondence-paper.yaml', TIMESTAMP '2000-01-01 00:00:00', 38, 'EXECUTED', '9:da7ccad970eec2a472dd2003631acdf9', 'createSequence sequenceName=paper_letters_seq; createTable tableName=paper_letters; createIndex indexName=ix_paper_letters_waiting, tableName=paper_letters; createIndex indexName=ix_paper_letters_addressee, tableName=paper_letters; createIndex ind...', 'Letters on paper for those who have no mail address, with their finished words', NULL, '4.33.0', NULL, NULL, NULL),
('correspondence-paper-2', 'bildungslandschaft', 'db/changelog/correspondence-paper.yaml', TIMESTAMP '2000-01-01 00:00:00', 39, 'EXECUTED', '9:66d2bd7c7ca2f72399df55aa223512e8', 'createTable tableName=message_files; addPrimaryKey constraintName=pk_message_files, tableName=message_files; addForeignKeyConstraint baseTableName=message_files, constraintName=fk_message_files_message, referencedTableName=messages; modifyDataType...', 'Files that wait with their mail until it is sent', NULL, '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('inbox-1', 'bildungslandschaft', 'db/changelog/inbox.yaml', TIMESTAMP '2000-01-01 00:00:00', 40, 'EXECUTED', '9:6f19216488c03f441d56d9e918b1e050', 'createTable tableName=inbox_rows; createIndex indexName=inbox_rows_in_order, tableName=inbox_rows; createIndex indexName=inbox_rows_by_case, tableName=inbox_rows', '', NULL, '4.33.0', NULL, NULL, NULL),
('inbox-2', 'bildungslandschaft', 'db/changelog/inbox.yaml', TIMESTAMP '2000-01-01 00:00:00', 41, 'EXECUTED', '9:11a90a29e504e1629f1d087cce28908c', 'createTable tableName=finished_tasks; createIndex indexName=finished_tasks_by_case, tableName=finished_tasks', '', NULL, '4.33.0', NULL, NULL, NULL),
('inbox-escalated-1', 'bildungslandschaft', 'db/changelog/inbox-escalated.yaml', TIMESTAMP '2000-01-01 00:00:00', 42, 'EXECUTED', '9:c1962972f995601326c0b2d51330a637', 'createTable tableName=escalated_tasks; createIndex indexName=escalated_tasks_by_colour, tableName=escalated_tasks; sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('inbox-calendar-1', 'bildungslandschaft', 'db/changelog/inbox-calendar.yaml', TIMESTAMP '2000-01-01 00:00:00', 43, 'EXECUTED', '9:fb247c96218650a1178d7693812ea7e0', 'createTable tableName=calendar_subscriptions', '', NULL, '4.33.0', NULL, NULL, NULL),
('masterdata-1-uploads', 'bildungslandschaft', 'db/changelog/masterdata.yaml', TIMESTAMP '2000-01-01 00:00:00', 44, 'EXECUTED', '9:05f6c9d41ed700e09d5127b50e271e6b', 'createTable tableName=kita_upload; createTable tableName=kita_upload_line', '', NULL, '4.33.0', NULL, NULL, NULL),
('masterdata-kita-changes', 'bildungslandschaft', 'db/changelog/masterdata.yaml', TIMESTAMP '2000-01-01 00:00:00', 45, 'EXECUTED', '9:4aabb5d95eab5630382a72b58f1f3f7d', 'createSequence sequenceName=kita_change_seq; createTable tableName=kita_change; createIndex indexName=ix_kita_change_kita, tableName=kita_change', '', NULL, '4.33.0', NULL, NULL, NULL),
('masterdata-person-changes', 'bildungslandschaft', 'db/changelog/masterdata.yaml', TIMESTAMP '2000-01-01 00:00:00', 46, 'EXECUTED', '9:41f4df4c388dda1199a246d9d85bb051', 'createSequence sequenceName=person_change_seq; createTable tableName=person_change; createIndex indexName=ix_person_change_person, tableName=person_change', '', NULL, '4.33.0', NULL, NULL, NULL),
('counselling-1', 'bildungslandschaft', 'db/changelog/counselling.yaml', TIMESTAMP '2000-01-01 00:00:00', 47, 'EXECUTED', '9:8e496481d358730106c1c70cbae075b9', 'createTable tableName=counselling_cases; createIndex indexName=counselling_cases_by_advisor, tableName=counselling_cases; createIndex indexName=counselling_cases_by_deletion, tableName=counselling_cases', '', NULL, '4.33.0', NULL, NULL, NULL),
('counselling-2', 'bildungslandschaft', 'db/changelog/counselling.yaml', TIMESTAMP '2000-01-01 00:00:00', 48, 'EXECUTED', '9:f317a58bca00f83d3da3449a5842cb0b', 'createTable tableName=counselling_statistics', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-1', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 49, 'EXECUTED', '9:6052e07f0519ac51c919ea1d3fc88684', 'createTable tableName=rollout_projects; createTable tableName=rollout_plan_points; addPrimaryKey constraintName=pk_rollout_plan_points, tableName=rollout_plan_points', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-2', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 50, 'EXECUTED', '9:cab96f936da5694b44f9d67e53dacca3', 'createTable tableName=unit_rollouts; addUniqueConstraint constraintName=uq_unit_rollouts, tableName=unit_rollouts', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-3', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 51, 'EXECUTED', '9:cdf9de9fe5c8bab357265195772e4b74', 'createTable tableName=participations; addUniqueConstraint constraintName=uq_participations, tableName=participations; createIndex indexName=participations_by_unit, tableName=participations; createIndex indexName=participations_in_line, tableName=p...', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-4', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 52, 'EXECUTED', '9:3e15b8d37df2e298dd01690cc1cd32a4', 'createSequence sequenceName=participation_milestones_seq; createTable tableName=participation_milestones; createIndex indexName=milestones_by_project, tableName=participation_milestones; createIndex indexName=milestones_by_case, tableName=particip...', '', NULL, '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('rollout-kita-1', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 53, 'EXECUTED', '9:4676c18e89606394ba3b528eb89d427b', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-plan-curve', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 54, 'EXECUTED', '9:72bcafe22b5e165116e56627b8458c9c', 'addColumn tableName=rollout_projects', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-snapshots', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 55, 'EXECUTED', '9:b88be7a2a5f167665ffc332cf9fb8b8a', 'createTable tableName=rollout_snapshots; addPrimaryKey constraintName=pk_rollout_snapshots, tableName=rollout_snapshots', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-plan-drafts', 'bildungslandschaft', 'db/changelog/rollout.yaml', TIMESTAMP '2000-01-01 00:00:00', 56, 'EXECUTED', '9:719109780226856f9c7708f68ca22359', 'createTable tableName=rollout_plan_drafts; createTable tableName=rollout_plan_lines; addPrimaryKey constraintName=pk_rollout_plan_lines, tableName=rollout_plan_lines', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-workshops-1', 'bildungslandschaft', 'db/changelog/rollout-workshops.yaml', TIMESTAMP '2000-01-01 00:00:00', 57, 'EXECUTED', '9:ec88b808d0f9468ce0de6b035d83c3d2', 'createTable tableName=workshops; createIndex indexName=workshops_by_project, tableName=workshops; createSequence sequenceName=workshop_bookings_seq; createTable tableName=workshop_bookings; createIndex indexName=workshop_bookings_by_workshop, tabl...', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-workshops-2', 'bildungslandschaft', 'db/changelog/rollout-workshops.yaml', TIMESTAMP '2000-01-01 00:00:00', 58, 'EXECUTED', '9:996c7db2b9d6a20a9e9f71541bf26550', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-plan-curve-1', 'bildungslandschaft', 'db/changelog/rollout-plan-curve.yaml', TIMESTAMP '2000-01-01 00:00:00', 59, 'EXECUTED', '9:70f7d9e914f165c54c485936260f0ee6', 'sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-plan-curve-2', 'bildungslandschaft', 'db/changelog/rollout-plan-curve.yaml', TIMESTAMP '2000-01-01 00:00:00', 60, 'EXECUTED', '9:75817d2961b161f0424edc2b021abebf', 'addColumn tableName=rollout_projects', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-registration-1', 'bildungslandschaft', 'db/changelog/rollout-registration.yaml', TIMESTAMP '2000-01-01 00:00:00', 61, 'EXECUTED', '9:a4f6035800dd9829203c1a7c8f28e3a0', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-receipt', 'bildungslandschaft', 'db/changelog/rollout-receipt.yaml', TIMESTAMP '2000-01-01 00:00:00', 62, 'EXECUTED', '9:b3fabbcc7f52b45e3d770b4570567acc', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-line-1', 'bildungslandschaft', 'db/changelog/rollout-line.yaml', TIMESTAMP '2000-01-01 00:00:00', 63, 'EXECUTED', '9:1ab14a40b3c1d91e7091e1922c849a8c', 'dropIndex indexName=participations_in_line, tableName=participations; createIndex indexName=participations_in_line, tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-recused', 'bildungslandschaft', 'db/changelog/rollout-side-roads.yaml', TIMESTAMP '2000-01-01 00:00:00', 64, 'EXECUTED', '9:b581d9cff9a1ab36666e02c926cd40a7', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-progress-comment', 'bildungslandschaft', 'db/changelog/rollout-side-roads.yaml', TIMESTAMP '2000-01-01 00:00:00', 65, 'EXECUTED', '9:5bc12a23027f998d6b4820a86aa7576a', 'addColumn tableName=unit_rollouts', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-asked', 'bildungslandschaft', 'db/changelog/rollout-side-roads.yaml', TIMESTAMP '2000-01-01 00:00:00', 66, 'EXECUTED', '9:b8eae34672d4a35b99d465041c7fe592', 'addColumn tableName=participations', '', NULL, '4.33.0', NULL, NULL, NULL),
('rollout-decline-reasons', 'bildungslandschaft', 'db/changelog/rollout-decline-reasons.yaml', TIMESTAMP '2000-01-01 00:00:00', 67, 'EXECUTED', '9:8dd3e6257b9631efb1582f9623f7af5b', 'addColumn tableName=participation_milestones; sql', '', NULL, '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('conference-1', 'bildungslandschaft', 'db/changelog/conference.yaml', TIMESTAMP '2000-01-01 00:00:00', 68, 'EXECUTED', '9:7b0acd1a9a33f9f3721001b92a509aa6', 'createTable tableName=conferences; createTable tableName=conference_targets; addPrimaryKey constraintName=pk_conference_targets, tableName=conference_targets; createTable tableName=conference_waivers; addPrimaryKey constraintName=pk_conference_wai...', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-2', 'bildungslandschaft', 'db/changelog/conference.yaml', TIMESTAMP '2000-01-01 00:00:00', 69, 'EXECUTED', '9:b2ceeb34d94e536be509fd462b72cb50', 'createTable tableName=conference_steps; addPrimaryKey constraintName=pk_conference_steps, tableName=conference_steps; createIndex indexName=ix_conference_steps_task, tableName=conference_steps', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-programme-1', 'bildungslandschaft', 'db/changelog/conference-programme.yaml', TIMESTAMP '2000-01-01 00:00:00', 70, 'EXECUTED', '9:b569dfe1fd6ed0980fdc6833c6d61ab5', 'createTable tableName=conference_programme; createIndex indexName=ix_conference_programme, tableName=conference_programme', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-timetable-1', 'bildungslandschaft', 'db/changelog/conference-timetable.yaml', TIMESTAMP '2000-01-01 00:00:00', 71, 'EXECUTED', '9:643a5c4c977dc1338cb444ff79d9424e', 'addColumn tableName=conference_programme; createTable tableName=conference_timetables; createTable tableName=conference_rooms; addPrimaryKey constraintName=pk_conference_rooms, tableName=conference_rooms', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-speaker-1', 'bildungslandschaft', 'db/changelog/conference-speaker.yaml', TIMESTAMP '2000-01-01 00:00:00', 72, 'EXECUTED', '9:9917cf57cbdc3577c25e9ed1b28b9b46', 'createTable tableName=conference_speakers; createIndex indexName=ix_conference_speakers_conference, tableName=conference_speakers; createIndex indexName=ix_conference_speakers_item, tableName=conference_speakers; createTable tableName=conference_s...', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-speaker-calendar-1', 'bildungslandschaft', 'db/changelog/conference-speaker-calendar.yaml', TIMESTAMP '2000-01-01 00:00:00', 73, 'EXECUTED', '9:b5c4c2bd8aafe828534d1bf2b09c2363', 'addColumn tableName=conference_speakers', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-registration-1', 'bildungslandschaft', 'db/changelog/conference-registration.yaml', TIMESTAMP '2000-01-01 00:00:00', 74, 'EXECUTED', '9:b1e8608c2f5f53c9f4a71da868471389', 'createTable tableName=conference_guests; createIndex indexName=ix_conference_guests, tableName=conference_guests; createIndex indexName=ix_conference_guests_contact, tableName=conference_guests', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-registration-party-1', 'bildungslandschaft', 'db/changelog/conference-registration-party.yaml', TIMESTAMP '2000-01-01 00:00:00', 75, 'EXECUTED', '9:8ea3ab727a7e01c8dcd1caf5dd5e019c', 'createIndex indexName=ix_conference_guests_party, tableName=conference_guests', '', NULL, '4.33.0', NULL, NULL, NULL),
('conference-former-venue-1', 'bildungslandschaft', 'db/changelog/conference-former-venue.yaml', TIMESTAMP '2000-01-01 00:00:00', 76, 'EXECUTED', '9:95d130e5829eec8dd3b48bb3ddb9e7c7', 'addColumn tableName=conference_timetables', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-board-1', 'bildungslandschaft', 'db/changelog/monitoring-board.yaml', TIMESTAMP '2000-01-01 00:00:00', 77, 'EXECUTED', '9:5d15feef71674e76e3610f48ba39840e', 'createTable tableName=process_runs; createIndex indexName=process_runs_by_end, tableName=process_runs; createIndex indexName=process_runs_by_case, tableName=process_runs', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-board-2', 'bildungslandschaft', 'db/changelog/monitoring-board.yaml', TIMESTAMP '2000-01-01 00:00:00', 78, 'EXECUTED', '9:41c2e0367f96dda03c838a1a5e88d02c', 'createTable tableName=waiting_steps; createIndex indexName=waiting_steps_by_process, tableName=waiting_steps; createIndex indexName=waiting_steps_by_case, tableName=waiting_steps', '', NULL, '4.33.0', NULL, NULL, NULL);
INSERT INTO "PUBLIC"."DATABASECHANGELOG" VALUES
('monitoring-board-3', 'bildungslandschaft', 'db/changelog/monitoring-board.yaml', TIMESTAMP '2000-01-01 00:00:00', 79, 'EXECUTED', '9:96d15ea1093802554a418eb512999452', 'createTable tableName=passed_steps; createIndex indexName=passed_steps_by_process, tableName=passed_steps; createIndex indexName=passed_steps_by_case, tableName=passed_steps', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-board-4', 'bildungslandschaft', 'db/changelog/monitoring-board.yaml', TIMESTAMP '2000-01-01 00:00:00', 80, 'EXECUTED', '9:3006ce408cc5c80901e0117a34a3ee47', 'createTable tableName=open_incidents; createIndex indexName=open_incidents_by_case, tableName=open_incidents', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-totals-changes', 'bildungslandschaft', 'db/changelog/monitoring-totals.yaml', TIMESTAMP '2000-01-01 00:00:00', 81, 'EXECUTED', '9:1784e96d8750841106482b351abdb6dc', 'createTable tableName=board_changes', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-totals-sums', 'bildungslandschaft', 'db/changelog/monitoring-totals.yaml', TIMESTAMP '2000-01-01 00:00:00', 82, 'EXECUTED', '9:526051e0ffb836e1c306002769f72f2c', 'createTable tableName=board_shares; createTable tableName=board_totals', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-totals-figures', 'bildungslandschaft', 'db/changelog/monitoring-totals.yaml', TIMESTAMP '2000-01-01 00:00:00', 83, 'EXECUTED', '9:6d79455fc322c9a4099b08decb97f945', 'createTable tableName=board_processes; createTable tableName=board_steps; createTable tableName=board_state; insert tableName=board_state', '', NULL, '4.33.0', NULL, NULL, NULL),
('monitoring-totals-cases', 'bildungslandschaft', 'db/changelog/monitoring-totals.yaml', TIMESTAMP '2000-01-01 00:00:00', 84, 'EXECUTED', '9:ea8a15fc69093b100b18873b1c865038', 'sql', '', NULL, '4.33.0', NULL, NULL, NULL),
('schema-1', 'bildungslandschaft', 'db/changelog/schema.yaml', TIMESTAMP '2000-01-01 00:00:00', 85, 'EXECUTED', '9:17d672f3e6538074b7c9fbbb3ada054d', 'createTable tableName=schema_mark; insert tableName=schema_mark', '', NULL, '4.33.0', NULL, NULL, NULL),
('schema-mark', 'bildungslandschaft', 'db/changelog/schema.yaml', TIMESTAMP '2000-01-01 00:00:00', 86, 'EXECUTED', '9:e663e4f78bd1829f49fcf68078ff3c0e', 'sql', '', NULL, '4.33.0', NULL, NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."DATABASECHANGELOGLOCK"(
    "ID" INTEGER NOT NULL,
    "LOCKED" BOOLEAN NOT NULL,
    "LOCKGRANTED" TIMESTAMP,
    "LOCKEDBY" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."DATABASECHANGELOGLOCK" ADD CONSTRAINT "PUBLIC"."PK_DATABASECHANGELOGLOCK" PRIMARY KEY("ID");
INSERT INTO "PUBLIC"."DATABASECHANGELOGLOCK" VALUES
(1, FALSE, NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."ACT_GE_PROPERTY"(
    "NAME_" CHARACTER VARYING(64) NOT NULL,
    "VALUE_" CHARACTER VARYING(300),
    "REV_" INTEGER
);
ALTER TABLE "PUBLIC"."ACT_GE_PROPERTY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("NAME_");
INSERT INTO "PUBLIC"."ACT_GE_PROPERTY" VALUES
('schema.version', 'fox', 1),
('schema.history', 'create(fox)', 1),
('next.dbid', '1', 1),
('deployment.lock', '0', 1),
('history.cleanup.job.lock', '0', 1),
('startup.lock', '0', 1),
('telemetry.lock', '0', 1),
('installationId.lock', '0', 1);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_TASKINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TASK_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255),
    "PARENT_TASK_ID_" CHARACTER VARYING(64),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "OWNER_" CHARACTER VARYING(255),
    "ASSIGNEE_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "DELETE_REASON_" CHARACTER VARYING(4000),
    "PRIORITY_" INTEGER,
    "DUE_DATE_" TIMESTAMP,
    "FOLLOW_UP_DATE_" TIMESTAMP,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "TASK_STATE_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_TASKINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINST_ROOT_PI" ON "PUBLIC"."ACT_HI_TASKINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_TASKINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_TASKINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINST_PROCINST" ON "PUBLIC"."ACT_HI_TASKINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINSTID_PROCINST" ON "PUBLIC"."ACT_HI_TASKINST"("ID_" NULLS FIRST, "PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_RM_TIME" ON "PUBLIC"."ACT_HI_TASKINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_START" ON "PUBLIC"."ACT_HI_TASKINST"("START_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_END" ON "PUBLIC"."ACT_HI_TASKINST"("END_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_GE_SCHEMA_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP,
    "VERSION_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_GE_SCHEMA_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("ID_");
INSERT INTO "PUBLIC"."ACT_GE_SCHEMA_LOG" VALUES
('0', TIMESTAMP '2000-01-01 00:00:00', '7.16.0'),
('600', TIMESTAMP '2000-01-01 00:00:00', '7.17.0'),
('700', TIMESTAMP '2000-01-01 00:00:00', '7.18.0'),
('800', TIMESTAMP '2000-01-01 00:00:00', '7.19.0'),
('900', TIMESTAMP '2000-01-01 00:00:00', '7.20.0'),
('1000', TIMESTAMP '2000-01-01 00:00:00', '7.21.0'),
('1100', TIMESTAMP '2000-01-01 00:00:00', '7.22.0'),
('1200', TIMESTAMP '2000-01-01 00:00:00', '7.23.0'),
('1300', TIMESTAMP '2000-01-01 00:00:00', '7.24.0');
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DEPLOYMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "NAME_" CHARACTER VARYING(255),
    "DEPLOY_TIME_" TIMESTAMP,
    "SOURCE_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DEPLOYMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_DEPLOYMENT_NAME" ON "PUBLIC"."ACT_RE_DEPLOYMENT"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_DEPLOYMENT_TENANT_ID" ON "PUBLIC"."ACT_RE_DEPLOYMENT"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."SCHOOL_HOLIDAY" COMMENT 'Days without school, as the state''s ministry publishes them'(
    "ID" BIGINT NOT NULL,
    "STATE" CHARACTER VARYING(2) NOT NULL,
    "NAME" CHARACTER VARYING(60) NOT NULL,
    "FIRST_DAY" DATE NOT NULL,
    "LAST_DAY" DATE COMMENT 'itself included' NOT NULL
);
ALTER TABLE "PUBLIC"."SCHOOL_HOLIDAY" ADD CONSTRAINT "PUBLIC"."PK_SCHOOL_HOLIDAY" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."ACT_HI_JOB_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "JOB_ID_" CHARACTER VARYING(64) NOT NULL,
    "JOB_DUEDATE_" TIMESTAMP,
    "JOB_RETRIES_" INTEGER,
    "JOB_PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "JOB_EXCEPTION_MSG_" CHARACTER VARYING(4000),
    "JOB_EXCEPTION_STACK_ID_" CHARACTER VARYING(64),
    "JOB_STATE_" INTEGER,
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "JOB_DEF_TYPE_" CHARACTER VARYING(255),
    "JOB_DEF_CONFIGURATION_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "FAILED_ACT_ID_" CHARACTER VARYING(255),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_KEY_" CHARACTER VARYING(255),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "HOSTNAME_" CHARACTER VARYING(255),
    "REMOVAL_TIME_" TIMESTAMP,
    "BATCH_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_JOB_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_JOB_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROCINST" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_INSTANCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_TENANT_ID" ON "PUBLIC"."ACT_HI_JOB_LOG"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_JOB_DEF_ID" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_EX_STACK" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_EXCEPTION_STACK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_JOB_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_JOB_CONF" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_DEF_CONFIGURATION_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_JOBDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "JOB_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "JOB_CONFIGURATION_" CHARACTER VARYING(255),
    "SUSPENSION_STATE_" INTEGER,
    "JOB_PRIORITY_" BIGINT,
    "TENANT_ID_" CHARACTER VARYING(64),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_JOBDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_JOBDEF_TENANT_ID" ON "PUBLIC"."ACT_RU_JOBDEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOBDEF_PROC_DEF_ID" ON "PUBLIC"."ACT_RU_JOBDEF"("PROC_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_PROCDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "HAS_START_FORM_KEY_" BOOLEAN,
    "SUSPENSION_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "VERSION_TAG_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER,
    "STARTABLE_" BOOLEAN DEFAULT TRUE NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_RE_PROCDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_DEPLOYMENT_ID" ON "PUBLIC"."ACT_RE_PROCDEF"("DEPLOYMENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_TENANT_ID" ON "PUBLIC"."ACT_RE_PROCDEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_VER_TAG" ON "PUBLIC"."ACT_RE_PROCDEF"("VERSION_TAG_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_CAMFORMDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_CAMFORMDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_61" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_HI_BATCH"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TOTAL_JOBS_" INTEGER,
    "JOBS_PER_SEED_" INTEGER,
    "INVOCATIONS_PER_JOB_" INTEGER,
    "SEED_JOB_DEF_ID_" CHARACTER VARYING(64),
    "MONITOR_JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_JOB_DEF_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP,
    "EXEC_START_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_BATCH" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C4" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_HI_BAT_RM_TIME" ON "PUBLIC"."ACT_HI_BATCH"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_IDENTITYLINK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "GROUP_ID_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_IDENT_LNK_USER" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_IDENT_LNK_GROUP" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_ATHRZ_PROCEDEF" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("PROC_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_VARIABLE"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "VAR_SCOPE_" CHARACTER VARYING(64) NOT NULL,
    "SEQUENCE_COUNTER_" INTEGER,
    "IS_CONCURRENT_LOCAL_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TASK_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TENANT_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TASK_NAME_TYPE" ON "PUBLIC"."ACT_RU_VARIABLE"("TASK_ID_" NULLS FIRST, "NAME_" NULLS FIRST, "TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("BATCH_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "EVENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "EVENT_NAME_" CHARACTER VARYING(255),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "CREATED_" TIMESTAMP NOT NULL,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_86" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_CONFIG_" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("CONFIGURATION_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_TENANT_ID" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_EVT_NAME" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("EVENT_NAME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_INCIDENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "INCIDENT_TIMESTAMP_" TIMESTAMP NOT NULL,
    "INCIDENT_MSG_" CHARACTER VARYING(4000),
    "INCIDENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "FAILED_ACTIVITY_ID_" CHARACTER VARYING(255),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "ROOT_CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000)
);
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_12" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_INC_CONFIGURATION" ON "PUBLIC"."ACT_RU_INCIDENT"("CONFIGURATION_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_TENANT_ID" ON "PUBLIC"."ACT_RU_INCIDENT"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_CAUSEINCID" ON "PUBLIC"."ACT_RU_INCIDENT"("CAUSE_INCIDENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_EXID" ON "PUBLIC"."ACT_RU_INCIDENT"("EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_PROCDEFID" ON "PUBLIC"."ACT_RU_INCIDENT"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_PROCINSTID" ON "PUBLIC"."ACT_RU_INCIDENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_ROOTCAUSEINCID" ON "PUBLIC"."ACT_RU_INCIDENT"("ROOT_CAUSE_INCIDENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_JOB_DEF" ON "PUBLIC"."ACT_RU_INCIDENT"("JOB_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_AUTHORIZATION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "TYPE_" INTEGER NOT NULL,
    "GROUP_ID_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "RESOURCE_TYPE_" INTEGER NOT NULL,
    "RESOURCE_ID_" CHARACTER VARYING(255),
    "PERMS_" INTEGER,
    "REMOVAL_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_619" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_GROUP_ID" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_RESOURCE_ID" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("RESOURCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_ROOT_PI" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_RM_TIME" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_FILTER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "RESOURCE_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "OWNER_" CHARACTER VARYING(255),
    "QUERY_" CHARACTER LARGE OBJECT NOT NULL,
    "PROPERTIES_" CHARACTER LARGE OBJECT
);
ALTER TABLE "PUBLIC"."ACT_RU_FILTER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2D" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_RU_METER_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "NAME_" CHARACTER VARYING(64) NOT NULL,
    "REPORTER_" CHARACTER VARYING(255),
    "VALUE_" BIGINT,
    "TIMESTAMP_" TIMESTAMP,
    "MILLISECONDS_" BIGINT DEFAULT 0
);
ALTER TABLE "PUBLIC"."ACT_RU_METER_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_66" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_MS" ON "PUBLIC"."ACT_RU_METER_LOG"("MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_NAME_MS" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_REPORT" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "REPORTER_" NULLS FIRST, "MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_TIME" ON "PUBLIC"."ACT_RU_METER_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_TASK_METER_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "ASSIGNEE_HASH_" BIGINT,
    "TIMESTAMP_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_RU_TASK_METER_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_33" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_METER_LOG_TIME" ON "PUBLIC"."ACT_RU_TASK_METER_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_GE_BYTEARRAY"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "BYTES_" BINARY LARGE OBJECT,
    "GENERATED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64),
    "TYPE_" INTEGER,
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_GE_BYTEARRAY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_ROOT_PI" ON "PUBLIC"."ACT_GE_BYTEARRAY"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_RM_TIME" ON "PUBLIC"."ACT_GE_BYTEARRAY"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_NAME" ON "PUBLIC"."ACT_GE_BYTEARRAY"("NAME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_BATCH"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TOTAL_JOBS_" INTEGER,
    "JOBS_CREATED_" INTEGER,
    "JOBS_PER_SEED_" INTEGER,
    "INVOCATIONS_PER_JOB_" INTEGER,
    "SEED_JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_JOB_DEF_ID_" CHARACTER VARYING(64),
    "MONITOR_JOB_DEF_ID_" CHARACTER VARYING(64),
    "SUSPENSION_STATE_" INTEGER,
    "CONFIGURATION_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP,
    "EXEC_START_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_SEED_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("SEED_JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_MONITOR_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("MONITOR_JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("BATCH_JOB_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EXT_TASK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "WORKER_ID_" CHARACTER VARYING(255),
    "TOPIC_NAME_" CHARACTER VARYING(255),
    "RETRIES_" INTEGER,
    "ERROR_MSG_" CHARACTER VARYING(4000),
    "ERROR_DETAILS_ID_" CHARACTER VARYING(64),
    "LOCK_EXP_TIME_" TIMESTAMP,
    "SUSPENSION_STATE_" INTEGER,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "LAST_FAILURE_LOG_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A2" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_TOPIC" ON "PUBLIC"."ACT_RU_EXT_TASK"("TOPIC_NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_TENANT_ID" ON "PUBLIC"."ACT_RU_EXT_TASK"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_PRIORITY" ON "PUBLIC"."ACT_RU_EXT_TASK"("PRIORITY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_ERR_DETAILS" ON "PUBLIC"."ACT_RU_EXT_TASK"("ERROR_DETAILS_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_EXEC" ON "PUBLIC"."ACT_RU_EXT_TASK"("EXECUTION_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ADMINISTRATIVE_UNIT" COMMENT U&'Independent municipalities, \00c4mter and associations of municipalities'(
    "CODE" CHARACTER VARYING(8) NOT NULL,
    "NAME" CHARACTER VARYING(120) NOT NULL,
    "KIND" CHARACTER VARYING(20) NOT NULL,
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE COMMENT 'itself included'
);
ALTER TABLE "PUBLIC"."ADMINISTRATIVE_UNIT" ADD CONSTRAINT "PUBLIC"."PK_ADMINISTRATIVE_UNIT" PRIMARY KEY("CODE");
CREATE CACHED TABLE "PUBLIC"."MUNICIPALITY"(
    "AGS" CHARACTER VARYING(8) COMMENT U&'Amtlicher Gemeindeschl\00fcssel' NOT NULL,
    "NAME" CHARACTER VARYING(120) NOT NULL,
    "KIND" CHARACTER VARYING(20) NOT NULL,
    "POPULATION" INTEGER NOT NULL,
    "POPULATION_YEAR" INTEGER NOT NULL,
    "POSTCODE" CHARACTER VARYING(5) NOT NULL
);
ALTER TABLE "PUBLIC"."MUNICIPALITY" ADD CONSTRAINT "PUBLIC"."PK_MUNICIPALITY" PRIMARY KEY("AGS");
CREATE CACHED TABLE "PUBLIC"."UNIT_MEMBERSHIP" COMMENT 'Which unit administers a municipality, and when'(
    "ID" BIGINT NOT NULL,
    "AGS" CHARACTER VARYING(8) NOT NULL,
    "UNIT_CODE" CHARACTER VARYING(8) NOT NULL,
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE COMMENT 'itself included'
);
ALTER TABLE "PUBLIC"."UNIT_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."PK_UNIT_MEMBERSHIP" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_MEMBERSHIP_UNIT" ON "PUBLIC"."UNIT_MEMBERSHIP"("UNIT_CODE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_COMMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TIME_" TIMESTAMP NOT NULL,
    "USER_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "ACTION_" CHARACTER VARYING(255),
    "MESSAGE_" CHARACTER VARYING(4000),
    "FULL_MSG_" BINARY VARYING,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "REV_" INTEGER DEFAULT 1 NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_HI_COMMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_78" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_TASK" ON "PUBLIC"."ACT_HI_COMMENT"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_ROOT_PI" ON "PUBLIC"."ACT_HI_COMMENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_PROCINST" ON "PUBLIC"."ACT_HI_COMMENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_RM_TIME" ON "PUBLIC"."ACT_HI_COMMENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_ACTINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PARENT_ACT_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64) NOT NULL,
    "ACT_ID_" CHARACTER VARYING(255) NOT NULL,
    "TASK_ID_" CHARACTER VARYING(64),
    "CALL_PROC_INST_ID_" CHARACTER VARYING(64),
    "CALL_CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_NAME_" CHARACTER VARYING(255),
    "ACT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "ASSIGNEE_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "ACT_INST_STATE_" INTEGER,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_ACTINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACTINST_ROOT_PI" ON "PUBLIC"."ACT_HI_ACTINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_START_END" ON "PUBLIC"."ACT_HI_ACTINST"("START_TIME_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_END" ON "PUBLIC"."ACT_HI_ACTINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_PROCINST" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_INST_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_COMP" ON "PUBLIC"."ACT_HI_ACTINST"("EXECUTION_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_STATS" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_ID_" NULLS FIRST, "PROC_INST_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ACT_INST_STATE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_ACTINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_AI_PDEFID_END_TIME" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_RM_TIME" ON "PUBLIC"."ACT_HI_ACTINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_JOB"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "LOCK_EXP_TIME_" TIMESTAMP,
    "LOCK_OWNER_" CHARACTER VARYING(255),
    "EXCLUSIVE_" BOOLEAN,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_KEY_" CHARACTER VARYING(255),
    "RETRIES_" INTEGER,
    "EXCEPTION_STACK_ID_" CHARACTER VARYING(64),
    "EXCEPTION_MSG_" CHARACTER VARYING(4000),
    "FAILED_ACT_ID_" CHARACTER VARYING(255),
    "DUEDATE_" TIMESTAMP,
    "REPEAT_" CHARACTER VARYING(255),
    "REPEAT_OFFSET_" BIGINT DEFAULT 0,
    "HANDLER_TYPE_" CHARACTER VARYING(255),
    "HANDLER_CFG_" CHARACTER VARYING(4000),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "SUSPENSION_STATE_" INTEGER DEFAULT 1 NOT NULL,
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "LAST_FAILURE_LOG_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_JOB" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1C" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_EXECUTION_ID" ON "PUBLIC"."ACT_RU_JOB"("EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_HANDLER" ON "PUBLIC"."ACT_RU_JOB"("HANDLER_TYPE_" NULLS FIRST, "HANDLER_CFG_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_PROCINST" ON "PUBLIC"."ACT_RU_JOB"("PROCESS_INSTANCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_TENANT_ID" ON "PUBLIC"."ACT_RU_JOB"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_JOB_DEF_ID" ON "PUBLIC"."ACT_RU_JOB"("JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_HANDLER_TYPE" ON "PUBLIC"."ACT_RU_JOB"("HANDLER_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_ROOT_PROCINST" ON "PUBLIC"."ACT_RU_JOB"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_VARINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "VAR_TYPE_" CHARACTER VARYING(100),
    "CREATE_TIME_" TIMESTAMP,
    "REV_" INTEGER,
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" CHARACTER VARYING(20),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_VARINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4E" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_NAME" ON "PUBLIC"."ACT_HI_VARINST"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_ACT_INST_ID" ON "PUBLIC"."ACT_HI_VARINST"("ACT_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_ROOT_PI" ON "PUBLIC"."ACT_HI_VARINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PROCVAR_PROC_INST" ON "PUBLIC"."ACT_HI_VARINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PROCVAR_NAME_TYPE" ON "PUBLIC"."ACT_HI_VARINST"("NAME_" NULLS FIRST, "VAR_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CASEVAR_CASE_INST" ON "PUBLIC"."ACT_HI_VARINST"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_VARINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_VARINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_BYTEAR" ON "PUBLIC"."ACT_HI_VARINST"("BYTEARRAY_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_RM_TIME" ON "PUBLIC"."ACT_HI_VARINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_PI_NAME_TYPE" ON "PUBLIC"."ACT_HI_VARINST"("PROC_INST_ID_" NULLS FIRST, "NAME_" NULLS FIRST, "VAR_TYPE_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DETAIL"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "TIME_" TIMESTAMP NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "VAR_INST_ID_" CHARACTER VARYING(64),
    "VAR_TYPE_" CHARACTER VARYING(255),
    "REV_" INTEGER,
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "OPERATION_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "INITIAL_" BOOLEAN
);
ALTER TABLE "PUBLIC"."ACT_HI_DETAIL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_80" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_ROOT_PI" ON "PUBLIC"."ACT_HI_DETAIL"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_PROC_INST" ON "PUBLIC"."ACT_HI_DETAIL"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_ACT_INST" ON "PUBLIC"."ACT_HI_DETAIL"("ACT_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_CASE_INST" ON "PUBLIC"."ACT_HI_DETAIL"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_CASE_EXEC" ON "PUBLIC"."ACT_HI_DETAIL"("CASE_EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TIME" ON "PUBLIC"."ACT_HI_DETAIL"("TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_NAME" ON "PUBLIC"."ACT_HI_DETAIL"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TASK_ID" ON "PUBLIC"."ACT_HI_DETAIL"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TENANT_ID" ON "PUBLIC"."ACT_HI_DETAIL"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_DETAIL"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_BYTEAR" ON "PUBLIC"."ACT_HI_DETAIL"("BYTEARRAY_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_RM_TIME" ON "PUBLIC"."ACT_HI_DETAIL"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TASK_BYTEAR" ON "PUBLIC"."ACT_HI_DETAIL"("BYTEARRAY_ID_" NULLS FIRST, "TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_VAR_INST_ID" ON "PUBLIC"."ACT_HI_DETAIL"("VAR_INST_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_IDENTITYLINK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "GROUP_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "OPERATION_TYPE_" CHARACTER VARYING(64),
    "ASSIGNER_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8A" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_ROOT_PI" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_USER" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_TENANT_ID" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_GROUP" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LINK_TASK" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LINK_RM_TIME" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_TIMESTAMP" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EXECUTION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PARENT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "SUPER_EXEC_" CHARACTER VARYING(64),
    "SUPER_CASE_EXEC_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "IS_ACTIVE_" BOOLEAN,
    "IS_CONCURRENT_" BOOLEAN,
    "IS_SCOPE_" BOOLEAN,
    "IS_EVENT_SCOPE_" BOOLEAN,
    "SUSPENSION_STATE_" INTEGER,
    "CACHED_ENT_STATE_" INTEGER,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_ROOT_PI" ON "PUBLIC"."ACT_RU_EXECUTION"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_BUSKEY" ON "PUBLIC"."ACT_RU_EXECUTION"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_TENANT_ID" ON "PUBLIC"."ACT_RU_EXECUTION"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_ATTACHMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "USER_ID_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "TYPE_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "URL_" CHARACTER VARYING(4000),
    "CONTENT_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_ATTACHMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_CONTENT" ON "PUBLIC"."ACT_HI_ATTACHMENT"("CONTENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_ROOT_PI" ON "PUBLIC"."ACT_HI_ATTACHMENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_PROCINST" ON "PUBLIC"."ACT_HI_ATTACHMENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_TASK" ON "PUBLIC"."ACT_HI_ATTACHMENT"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_RM_TIME" ON "PUBLIC"."ACT_HI_ATTACHMENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_OP_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "JOB_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64),
    "USER_ID_" CHARACTER VARYING(255),
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "OPERATION_TYPE_" CHARACTER VARYING(64),
    "OPERATION_ID_" CHARACTER VARYING(64),
    "ENTITY_TYPE_" CHARACTER VARYING(30),
    "PROPERTY_" CHARACTER VARYING(64),
    "ORG_VALUE_" CHARACTER VARYING(4000),
    "NEW_VALUE_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "CATEGORY_" CHARACTER VARYING(64),
    "EXTERNAL_TASK_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000)
);
ALTER TABLE "PUBLIC"."ACT_HI_OP_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_94" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_OP_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_PROCINST" ON "PUBLIC"."ACT_HI_OP_LOG"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_OP_LOG"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_TASK" ON "PUBLIC"."ACT_HI_OP_LOG"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_OP_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_TIMESTAMP" ON "PUBLIC"."ACT_HI_OP_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_USER_ID" ON "PUBLIC"."ACT_HI_OP_LOG"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_OP_TYPE" ON "PUBLIC"."ACT_HI_OP_LOG"("OPERATION_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_ENTITY_TYPE" ON "PUBLIC"."ACT_HI_OP_LOG"("ENTITY_TYPE_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_INCIDENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "INCIDENT_MSG_" CHARACTER VARYING(4000),
    "INCIDENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "FAILED_ACTIVITY_ID_" CHARACTER VARYING(255),
    "CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "ROOT_CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "HISTORY_CONFIGURATION_" CHARACTER VARYING(255),
    "INCIDENT_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_INCIDENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CE" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_TENANT_ID" ON "PUBLIC"."ACT_HI_INCIDENT"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_INCIDENT"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_ROOT_PI" ON "PUBLIC"."ACT_HI_INCIDENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_PROCINST" ON "PUBLIC"."ACT_HI_INCIDENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_RM_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_CREATE_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_END_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("END_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_PROCINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "START_USER_ID_" CHARACTER VARYING(255),
    "START_ACT_ID_" CHARACTER VARYING(255),
    "END_ACT_ID_" CHARACTER VARYING(255),
    "SUPER_PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "SUPER_CASE_INSTANCE_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "DELETE_REASON_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" CHARACTER VARYING(255),
    "RESTARTED_PROC_INST_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_PROCINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_RST_PRO_INST_ID" ON "PUBLIC"."ACT_HI_PROCINST"("RESTARTED_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_END" ON "PUBLIC"."ACT_HI_PROCINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_I_BUSKEY" ON "PUBLIC"."ACT_HI_PROCINST"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_PROCINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_PROCINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_PROC_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("START_TIME_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PI_PDEFID_END_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("PROC_DEF_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_ROOT_PI" ON "PUBLIC"."ACT_HI_PROCINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_RM_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_EXT_TASK_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "EXT_TASK_ID_" CHARACTER VARYING(64) NOT NULL,
    "RETRIES_" INTEGER,
    "TOPIC_NAME_" CHARACTER VARYING(255),
    "WORKER_ID_" CHARACTER VARYING(255),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "ERROR_MSG_" CHARACTER VARYING(4000),
    "ERROR_DETAILS_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" INTEGER,
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_EXT_TASK_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D2" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROCINST" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_TENANT_ID" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_EXTTASKLOG_ERRORDET" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("ERROR_DETAILS_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_ID_GROUP"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_GROUP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6B" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_ID_MEMBERSHIP"(
    "USER_ID_" CHARACTER VARYING(64) NOT NULL,
    "GROUP_ID_" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EE" PRIMARY KEY("USER_ID_", "GROUP_ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_ID_USER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "FIRST_" CHARACTER VARYING(255),
    "LAST_" CHARACTER VARYING(255),
    "EMAIL_" CHARACTER VARYING(255),
    "PWD_" CHARACTER VARYING(255),
    "SALT_" CHARACTER VARYING(255),
    "LOCK_EXP_TIME_" TIMESTAMP,
    "ATTEMPTS_" INTEGER,
    "PICTURE_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_ID_USER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_ID_INFO"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "USER_ID_" CHARACTER VARYING(64),
    "TYPE_" CHARACTER VARYING(64),
    "KEY_" CHARACTER VARYING(255),
    "VALUE_" CHARACTER VARYING(255),
    "PASSWORD_" BINARY VARYING,
    "PARENT_ID_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_INFO" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F5" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_ID_TENANT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_TENANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_29" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TENANT_ID_" CHARACTER VARYING(64) NOT NULL,
    "USER_ID_" CHARACTER VARYING(64),
    "GROUP_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3A" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_RE_CASE_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER
);
ALTER TABLE "PUBLIC"."ACT_RE_CASE_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_CASE_DEF"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "SUPER_CASE_EXEC_" CHARACTER VARYING(64),
    "SUPER_EXEC_" CHARACTER VARYING(64),
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PARENT_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "PREV_STATE_" INTEGER,
    "CURRENT_STATE_" INTEGER,
    "REQUIRED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AD" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_EXEC_BUSKEY" ON "PUBLIC"."ACT_RU_CASE_EXECUTION"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_EXEC_TENANT_ID" ON "PUBLIC"."ACT_RU_CASE_EXECUTION"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXEC_ID_" CHARACTER VARYING(64),
    "SENTRY_ID_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255),
    "SOURCE_CASE_EXEC_ID_" CHARACTER VARYING(64),
    "STANDARD_EVENT_" CHARACTER VARYING(255),
    "SOURCE_" CHARACTER VARYING(255),
    "VARIABLE_EVENT_" CHARACTER VARYING(255),
    "VARIABLE_NAME_" CHARACTER VARYING(255),
    "SATISFIED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5F" PRIMARY KEY("ID_");
CREATE CACHED TABLE "PUBLIC"."ACT_RU_TASK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255),
    "PARENT_TASK_ID_" CHARACTER VARYING(64),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "TASK_DEF_KEY_" CHARACTER VARYING(255),
    "OWNER_" CHARACTER VARYING(255),
    "ASSIGNEE_" CHARACTER VARYING(255),
    "DELEGATION_" CHARACTER VARYING(64),
    "PRIORITY_" INTEGER,
    "CREATE_TIME_" TIMESTAMP,
    "DUE_DATE_" TIMESTAMP,
    "FOLLOW_UP_DATE_" TIMESTAMP,
    "SUSPENSION_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "LAST_UPDATED_" TIMESTAMP,
    "TASK_STATE_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_CREATE" ON "PUBLIC"."ACT_RU_TASK"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_ASSIGNEE" ON "PUBLIC"."ACT_RU_TASK"("ASSIGNEE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_OWNER" ON "PUBLIC"."ACT_RU_TASK"("OWNER_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_TENANT_ID" ON "PUBLIC"."ACT_RU_TASK"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_LAST_UPDATED" ON "PUBLIC"."ACT_RU_TASK"("LAST_UPDATED_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_CASEINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "CLOSE_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "STATE_" INTEGER,
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "SUPER_CASE_INSTANCE_ID_" CHARACTER VARYING(64),
    "SUPER_PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_CASEINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA4" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_CLOSE" ON "PUBLIC"."ACT_HI_CASEINST"("CLOSE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_BUSKEY" ON "PUBLIC"."ACT_HI_CASEINST"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_TENANT_ID" ON "PUBLIC"."ACT_HI_CASEINST"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_CASEACTINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PARENT_ACT_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_ACT_ID_" CHARACTER VARYING(255) NOT NULL,
    "TASK_ID_" CHARACTER VARYING(64),
    "CALL_PROC_INST_ID_" CHARACTER VARYING(64),
    "CALL_CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_ACT_NAME_" CHARACTER VARYING(255),
    "CASE_ACT_TYPE_" CHARACTER VARYING(255),
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "STATE_" INTEGER,
    "REQUIRED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_CASEACTINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_BC" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_CREATE" ON "PUBLIC"."ACT_HI_CASEACTINST"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_END" ON "PUBLIC"."ACT_HI_CASEACTINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_COMP" ON "PUBLIC"."ACT_HI_CASEACTINST"("CASE_ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_TENANT_ID" ON "PUBLIC"."ACT_HI_CASEACTINST"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DECISION_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DEC_REQ_ID_" CHARACTER VARYING(64),
    "DEC_REQ_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER,
    "VERSION_TAG_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B5" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_DECISION_DEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_DEF_REQ_ID" ON "PUBLIC"."ACT_RE_DECISION_DEF"("DEC_REQ_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DECISION_REQ_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_REQ_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AD1" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_REQ_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_DECISION_REQ_DEF"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DECINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_DEF_KEY_" CHARACTER VARYING(255) NOT NULL,
    "DEC_DEF_NAME_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "EVAL_TIME_" TIMESTAMP NOT NULL,
    "REMOVAL_TIME_" TIMESTAMP,
    "COLLECT_VALUE_" DOUBLE PRECISION,
    "USER_ID_" CHARACTER VARYING(255),
    "ROOT_DEC_INST_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "DEC_REQ_ID_" CHARACTER VARYING(64),
    "DEC_REQ_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_DECINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9C" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ID" ON "PUBLIC"."ACT_HI_DECINST"("DEC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_KEY" ON "PUBLIC"."ACT_HI_DECINST"("DEC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_PI" ON "PUBLIC"."ACT_HI_DECINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_CI" ON "PUBLIC"."ACT_HI_DECINST"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ACT" ON "PUBLIC"."ACT_HI_DECINST"("ACT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ACT_INST" ON "PUBLIC"."ACT_HI_DECINST"("ACT_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_TIME" ON "PUBLIC"."ACT_HI_DECINST"("EVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_DECINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ROOT_ID" ON "PUBLIC"."ACT_HI_DECINST"("ROOT_DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_REQ_ID" ON "PUBLIC"."ACT_HI_DECINST"("DEC_REQ_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_REQ_KEY" ON "PUBLIC"."ACT_HI_DECINST"("DEC_REQ_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ROOT_PI" ON "PUBLIC"."ACT_HI_DECINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_RM_TIME" ON "PUBLIC"."ACT_HI_DECINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DEC_IN"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CLAUSE_ID_" CHARACTER VARYING(64),
    "CLAUSE_NAME_" CHARACTER VARYING(255),
    "VAR_TYPE_" CHARACTER VARYING(100),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_DEC_IN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_80E" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_INST" ON "PUBLIC"."ACT_HI_DEC_IN"("DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_CLAUSE" ON "PUBLIC"."ACT_HI_DEC_IN"("DEC_INST_ID_" NULLS FIRST, "CLAUSE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_ROOT_PI" ON "PUBLIC"."ACT_HI_DEC_IN"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_RM_TIME" ON "PUBLIC"."ACT_HI_DEC_IN"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DEC_OUT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CLAUSE_ID_" CHARACTER VARYING(64),
    "CLAUSE_NAME_" CHARACTER VARYING(255),
    "RULE_ID_" CHARACTER VARYING(64),
    "RULE_ORDER_" INTEGER,
    "VAR_NAME_" CHARACTER VARYING(255),
    "VAR_TYPE_" CHARACTER VARYING(100),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_DEC_OUT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9C4" PRIMARY KEY("ID_");
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_INST" ON "PUBLIC"."ACT_HI_DEC_OUT"("DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_RULE" ON "PUBLIC"."ACT_HI_DEC_OUT"("RULE_ORDER_" NULLS FIRST, "CLAUSE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_ROOT_PI" ON "PUBLIC"."ACT_HI_DEC_OUT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_RM_TIME" ON "PUBLIC"."ACT_HI_DEC_OUT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."KITA_CLOSURE" COMMENT 'Days on which a Kita is shut although it exists'(
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "FIRST_DAY" DATE NOT NULL,
    "LAST_DAY" DATE COMMENT 'itself included' NOT NULL,
    "REASON" CHARACTER VARYING(120) DEFAULT '' NOT NULL
);
ALTER TABLE "PUBLIC"."KITA_CLOSURE" ADD CONSTRAINT "PUBLIC"."PK_KITA_CLOSURE" PRIMARY KEY("KITA_ID", "FIRST_DAY", "LAST_DAY");
CREATE CACHED TABLE "PUBLIC"."ACCOUNTS" COMMENT 'The key of one person to the application. What the person may do is written in the directory.'(
    "LOGIN" CHARACTER VARYING(60) NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "PASSWORD_HASH" CHARACTER VARYING(255) NOT NULL,
    "MUST_CHANGE_PASSWORD" BOOLEAN NOT NULL,
    "ADMINISTRATOR" BOOLEAN NOT NULL,
    "DISABLED" BOOLEAN NOT NULL,
    "SESSION_GENERATION" INTEGER NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."ACCOUNTS" ADD CONSTRAINT "PUBLIC"."PK_ACCOUNTS" PRIMARY KEY("LOGIN");
CREATE CACHED TABLE "PUBLIC"."KITA"(
    "ID" CHARACTER VARYING(20) NOT NULL,
    "VERSION" INTEGER DEFAULT 0 NOT NULL
);
ALTER TABLE "PUBLIC"."KITA" ADD CONSTRAINT "PUBLIC"."PK_KITA" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."LOGIN_ATTEMPTS" COMMENT 'Wrong passwords of late, by shortened hash of login or address.'(
    "ATTEMPT_KEY" CHARACTER VARYING(20) NOT NULL,
    "FAILURES" INTEGER NOT NULL,
    "LAST_FAILURE_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "NEXT_ATTEMPT_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."LOGIN_ATTEMPTS" ADD CONSTRAINT "PUBLIC"."PK_LOGIN_ATTEMPTS" PRIMARY KEY("ATTEMPT_KEY");
CREATE INDEX "PUBLIC"."IX_LOGIN_ATTEMPTS_LAST_FAILURE" ON "PUBLIC"."LOGIN_ATTEMPTS"("LAST_FAILURE_AT" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PERSON" COMMENT 'Staff of the office and contacts in the municipalities, never people who seek advice'(
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "DISPLAY_NAME" CHARACTER VARYING(120) NOT NULL,
    "EMAIL" CHARACTER VARYING(160) NOT NULL,
    "WEEKLY_CAPACITY" INTEGER COMMENT 'first appointments in a week' NOT NULL,
    "VERSION" INTEGER DEFAULT 0 NOT NULL
);
ALTER TABLE "PUBLIC"."PERSON" ADD CONSTRAINT "PUBLIC"."PK_PERSON" PRIMARY KEY("LOGIN");
CREATE CACHED TABLE "PUBLIC"."ROLE_ASSIGNMENT"(
    "ID" BIGINT NOT NULL,
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "ROLE_NAME" CHARACTER VARYING(30) NOT NULL,
    "UNIT_CODE" CHARACTER VARYING(8) COMMENT 'empty for the whole district',
    "AGS" CHARACTER VARYING(8) COMMENT 'the place within the unit',
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE COMMENT 'itself included'
);
ALTER TABLE "PUBLIC"."ROLE_ASSIGNMENT" ADD CONSTRAINT "PUBLIC"."PK_ROLE_ASSIGNMENT" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_ASSIGNMENT_PERSON" ON "PUBLIC"."ROLE_ASSIGNMENT"("LOGIN" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_ASSIGNMENT_ROLE" ON "PUBLIC"."ROLE_ASSIGNMENT"("ROLE_NAME" NULLS FIRST, "UNIT_CODE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PERSON_COMPETENCE"(
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "COMPETENCE" CHARACTER VARYING(30) NOT NULL
);
ALTER TABLE "PUBLIC"."PERSON_COMPETENCE" ADD CONSTRAINT "PUBLIC"."PK_PERSON_COMPETENCE" PRIMARY KEY("LOGIN", "COMPETENCE");
CREATE CACHED TABLE "PUBLIC"."ABSENCE"(
    "ID" BIGINT NOT NULL,
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "FIRST_DAY" DATE NOT NULL,
    "LAST_DAY" DATE COMMENT 'itself included' NOT NULL,
    "DEPUTY_LOGIN" CHARACTER VARYING(40)
);
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."PK_ABSENCE" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_ABSENCE_DAYS" ON "PUBLIC"."ABSENCE"("LAST_DAY" NULLS FIRST, "FIRST_DAY" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_ABSENCE_DEPUTY" ON "PUBLIC"."ABSENCE"("DEPUTY_LOGIN" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."KITA_VERSION"(
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "VALID_FROM" DATE NOT NULL,
    "VALID_TO" DATE COMMENT 'itself included',
    "NAME" CHARACTER VARYING(160) NOT NULL,
    "AGS" CHARACTER VARYING(8) NOT NULL,
    "KIND" CHARACTER VARYING(30) NOT NULL,
    "TRAEGER_ID" BIGINT NOT NULL,
    "PLACES" INTEGER NOT NULL,
    "STAFF" INTEGER NOT NULL,
    "HEAD_NAME" CHARACTER VARYING(120),
    "EMAIL" CHARACTER VARYING(160)
);
ALTER TABLE "PUBLIC"."KITA_VERSION" ADD CONSTRAINT "PUBLIC"."PK_KITA_VERSION" PRIMARY KEY("KITA_ID", "VALID_FROM");
CREATE INDEX "PUBLIC"."IX_KITA_VERSION_AGS" ON "PUBLIC"."KITA_VERSION"("AGS" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_KITA_VERSION_TRAEGER" ON "PUBLIC"."KITA_VERSION"("TRAEGER_ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."TRAEGER" COMMENT 'Who runs Kitas'(
    "ID" BIGINT NOT NULL,
    "NAME" CHARACTER VARYING(160) NOT NULL,
    "KIND" CHARACTER VARYING(20) NOT NULL,
    "EMAIL" CHARACTER VARYING(254)
);
ALTER TABLE "PUBLIC"."TRAEGER" ADD CONSTRAINT "PUBLIC"."PK_TRAEGER" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."CASE_REGISTER"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "KIND" CHARACTER VARYING(8) NOT NULL,
    "UNIT" CHARACTER VARYING(8),
    "STATE" CHARACTER VARYING(40) NOT NULL,
    "OWNER" CHARACTER VARYING(60),
    "OPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "CLOSED_AT" TIMESTAMP WITH TIME ZONE,
    "DUE_ON" DATE,
    "STEP" CHARACTER VARYING(200),
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."CASE_REGISTER" ADD CONSTRAINT "PUBLIC"."PK_CASE_REGISTER" PRIMARY KEY("CASE_NUMBER");
CREATE INDEX "PUBLIC"."CASE_REGISTER_BY_OPENING" ON "PUBLIC"."CASE_REGISTER"("KIND" NULLS FIRST, "OPENED_AT" NULLS FIRST);
CREATE INDEX "PUBLIC"."CASE_REGISTER_BY_UNIT" ON "PUBLIC"."CASE_REGISTER"("KIND" NULLS FIRST, "UNIT" NULLS FIRST, "OPENED_AT" NULLS FIRST);
CREATE INDEX "PUBLIC"."CASE_REGISTER_BY_OWNER" ON "PUBLIC"."CASE_REGISTER"("KIND" NULLS FIRST, "OWNER" NULLS FIRST, "OPENED_AT" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CASE_COUNTERS"(
    "KIND" CHARACTER VARYING(8) NOT NULL,
    "COUNTED_YEAR" INTEGER NOT NULL,
    "LAST_NUMBER" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."CASE_COUNTERS" ADD CONSTRAINT "PUBLIC"."PK_CASE_COUNTERS" PRIMARY KEY("KIND", "COUNTED_YEAR");
CREATE CACHED TABLE "PUBLIC"."TIMELINE_ENTRIES"(
    "ID" BIGINT NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "HAPPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ACTOR_LOGIN" CHARACTER VARYING(60) NOT NULL,
    "ACTOR_NAME" CHARACTER VARYING(200) NOT NULL,
    "INSTEAD_OF" CHARACTER VARYING(200),
    "SENTENCE" CHARACTER VARYING(500) NOT NULL
);
ALTER TABLE "PUBLIC"."TIMELINE_ENTRIES" ADD CONSTRAINT "PUBLIC"."PK_TIMELINE_ENTRIES" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."TIMELINE_ENTRIES_BY_CASE" ON "PUBLIC"."TIMELINE_ENTRIES"("CASE_NUMBER" NULLS FIRST, "HAPPENED_AT" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."OPEN_STEPS"(
    "TASK_ID" CHARACTER VARYING(64) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STEP_NAME" CHARACTER VARYING(200) NOT NULL,
    "OPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "DUE_ON" DATE
);
ALTER TABLE "PUBLIC"."OPEN_STEPS" ADD CONSTRAINT "PUBLIC"."PK_OPEN_STEPS" PRIMARY KEY("TASK_ID");
CREATE INDEX "PUBLIC"."OPEN_STEPS_BY_CASE" ON "PUBLIC"."OPEN_STEPS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."EVENT_PUBLICATION"(
    "ID" UUID NOT NULL,
    "PUBLICATION_DATE" TIMESTAMP WITH TIME ZONE NOT NULL,
    "LISTENER_ID" CHARACTER VARYING(255) NOT NULL,
    "SERIALIZED_EVENT" CHARACTER VARYING(4000) NOT NULL,
    "EVENT_TYPE" CHARACTER VARYING(255) NOT NULL,
    "COMPLETION_DATE" TIMESTAMP WITH TIME ZONE,
    "LAST_RESUBMISSION_DATE" TIMESTAMP WITH TIME ZONE,
    "COMPLETION_ATTEMPTS" INTEGER DEFAULT 0 NOT NULL,
    "STATUS" CHARACTER VARYING(20)
);
ALTER TABLE "PUBLIC"."EVENT_PUBLICATION" ADD CONSTRAINT "PUBLIC"."PK_EVENT_PUBLICATION" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_EVENT_PUBLICATION_DATE" ON "PUBLIC"."EVENT_PUBLICATION"("COMPLETION_DATE" NULLS FIRST, "PUBLICATION_DATE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."MESSAGES"(
    "ID" UUID NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "CAUSE" CHARACTER VARYING(200) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40),
    "TEMPLATE" CHARACTER VARYING(100) NOT NULL,
    "SUBJECT" CHARACTER VARYING(200) NOT NULL,
    "RECIPIENT_ADDRESS" CHARACTER VARYING(254),
    "RECIPIENT_NAME" CHARACTER VARYING(255),
    "RECIPIENT_MASKED" CHARACTER VARYING(260) NOT NULL,
    "BODY" CHARACTER VARYING(20000),
    "CALENDAR_FILE" CHARACTER VARYING(20000),
    "CALENDAR_CANCELLED" BOOLEAN NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "ATTEMPTS" INTEGER NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "NEXT_ATTEMPT_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "SENT_AT" TIMESTAMP WITH TIME ZONE,
    "LAST_ERROR" CHARACTER VARYING(100)
);
ALTER TABLE "PUBLIC"."MESSAGES" ADD CONSTRAINT "PUBLIC"."PK_MESSAGES" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_MESSAGES_DUE" ON "PUBLIC"."MESSAGES"("STATE" NULLS FIRST, "NEXT_ATTEMPT_AT" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_MESSAGES_CASE" ON "PUBLIC"."MESSAGES"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."LINKS"(
    "TOKEN_HASH" CHARACTER VARYING(64) NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "PURPOSE" CHARACTER VARYING(60) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "EXPIRES_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "USED_AT" TIMESTAMP WITH TIME ZONE,
    "RECIPIENT" CHARACTER VARYING(40),
    "REVOKED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."LINKS" ADD CONSTRAINT "PUBLIC"."PK_LINKS" PRIMARY KEY("TOKEN_HASH");
CREATE INDEX "PUBLIC"."IX_LINKS_CASE" ON "PUBLIC"."LINKS"("CASE_NUMBER" NULLS FIRST, "PURPOSE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."DEMO_POST"(
    "ID" BIGINT NOT NULL,
    "RECIPIENT" CHARACTER VARYING(254) NOT NULL,
    "SUBJECT" CHARACTER VARYING(200) NOT NULL,
    "SENT_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "SOURCE" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."DEMO_POST" ADD CONSTRAINT "PUBLIC"."PK_DEMO_POST" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."LINK_ANSWERS"(
    "ID" UUID NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "TOKEN_HASH" CHARACTER VARYING(64) NOT NULL,
    "SUBMISSION" UUID NOT NULL,
    "ANSWERED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "TEXT" CHARACTER VARYING(2000) NOT NULL
);
ALTER TABLE "PUBLIC"."LINK_ANSWERS" ADD CONSTRAINT "PUBLIC"."PK_LINK_ANSWERS" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."DIGEST_LINES"(
    "ID" UUID NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "LOGIN" CHARACTER VARYING(60) NOT NULL,
    "CAUSE" CHARACTER VARYING(200) NOT NULL,
    "TEXT" CHARACTER VARYING(200) NOT NULL,
    "PATH" CHARACTER VARYING(200),
    "DUE_ON" DATE,
    "URGENT" BOOLEAN NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "SENT_AT" TIMESTAMP WITH TIME ZONE,
    "CASE_NUMBER" CHARACTER VARYING(40),
    "SILENCE" CHARACTER VARYING(200)
);
ALTER TABLE "PUBLIC"."DIGEST_LINES" ADD CONSTRAINT "PUBLIC"."PK_DIGEST_LINES" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_DIGEST_LINES_WAITING" ON "PUBLIC"."DIGEST_LINES"("SENT_AT" NULLS FIRST, "LOGIN" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PAPER_LETTERS"(
    "ID" BIGINT NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "DESK" CHARACTER VARYING(30) NOT NULL,
    "CAUSE" CHARACTER VARYING(200) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "ABOUT" CHARACTER VARYING(200) NOT NULL,
    "ADDRESSEE" CHARACTER VARYING(200) NOT NULL,
    "NAMES" CHARACTER VARYING(800) NOT NULL,
    "PLACE" CHARACTER VARYING(400) NOT NULL,
    "SUBJECT" CHARACTER VARYING(200) NOT NULL,
    "TEXT" CHARACTER VARYING(20000) NOT NULL,
    "SIGNATORY" CHARACTER VARYING(160),
    "PURPOSE" CHARACTER VARYING(80),
    "WRITTEN_ON" DATE NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "SETTLED_AT" TIMESTAMP WITH TIME ZONE,
    "SETTLED_BY" CHARACTER VARYING(160)
);
ALTER TABLE "PUBLIC"."PAPER_LETTERS" ADD CONSTRAINT "PUBLIC"."PK_PAPER_LETTERS" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_PAPER_LETTERS_WAITING" ON "PUBLIC"."PAPER_LETTERS"("DESK" NULLS FIRST, "STATE" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_PAPER_LETTERS_ADDRESSEE" ON "PUBLIC"."PAPER_LETTERS"("ADDRESSEE" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_PAPER_LETTERS_CASE" ON "PUBLIC"."PAPER_LETTERS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."MESSAGE_FILES"(
    "MESSAGE_ID" UUID NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "FILE_NAME" CHARACTER VARYING(160) NOT NULL,
    "CONTENT_TYPE" CHARACTER VARYING(100) NOT NULL,
    "CONTENT" BINARY VARYING(400000) NOT NULL
);
ALTER TABLE "PUBLIC"."MESSAGE_FILES" ADD CONSTRAINT "PUBLIC"."PK_MESSAGE_FILES" PRIMARY KEY("MESSAGE_ID", "POSITION");
CREATE CACHED TABLE "PUBLIC"."INBOX_ROWS"(
    "TASK_ID" CHARACTER VARYING(64) NOT NULL,
    "AUDIENCE" CHARACTER VARYING(80) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "KIND" CHARACTER VARYING(8) NOT NULL,
    "TASK_KEY" CHARACTER VARYING(80) NOT NULL,
    "TASK_NAME" CHARACTER VARYING(200) NOT NULL,
    "ROLE_NAME" CHARACTER VARYING(40) NOT NULL,
    "UNIT" CHARACTER VARYING(8),
    "PERSONAL" BOOLEAN NOT NULL,
    "ASSIGNEE" CHARACTER VARYING(60),
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "DUE_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."INBOX_ROWS" ADD CONSTRAINT "PUBLIC"."PK_INBOX_ROWS" PRIMARY KEY("TASK_ID", "AUDIENCE");
CREATE INDEX "PUBLIC"."INBOX_ROWS_IN_ORDER" ON "PUBLIC"."INBOX_ROWS"("AUDIENCE" NULLS FIRST, "DUE_AT" NULLS FIRST, "CREATED_AT" NULLS FIRST, "TASK_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."INBOX_ROWS_BY_CASE" ON "PUBLIC"."INBOX_ROWS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."FINISHED_TASKS"(
    "TASK_ID" CHARACTER VARYING(64) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "TASK_NAME" CHARACTER VARYING(200) NOT NULL,
    "AUDIENCE" CHARACTER VARYING(80) NOT NULL,
    "FINISHED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "FINISHED_BY" CHARACTER VARYING(60),
    "FINISHED_BY_NAME" CHARACTER VARYING(200),
    "SUBMISSION" UUID,
    "OUTCOME" CHARACTER VARYING(500)
);
ALTER TABLE "PUBLIC"."FINISHED_TASKS" ADD CONSTRAINT "PUBLIC"."PK_FINISHED_TASKS" PRIMARY KEY("TASK_ID");
CREATE INDEX "PUBLIC"."FINISHED_TASKS_BY_CASE" ON "PUBLIC"."FINISHED_TASKS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ESCALATED_TASKS"(
    "TASK_ID" CHARACTER VARYING(64) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "SINCE" DATE NOT NULL,
    "RED_ON" DATE
);
ALTER TABLE "PUBLIC"."ESCALATED_TASKS" ADD CONSTRAINT "PUBLIC"."PK_ESCALATED_TASKS" PRIMARY KEY("TASK_ID");
CREATE INDEX "PUBLIC"."ESCALATED_TASKS_BY_COLOUR" ON "PUBLIC"."ESCALATED_TASKS"("RED_ON" NULLS FIRST, "SINCE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CALENDAR_SUBSCRIPTIONS"(
    "LOGIN" CHARACTER VARYING(60) NOT NULL,
    "SECRET_HASH" CHARACTER VARYING(64) NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."CALENDAR_SUBSCRIPTIONS" ADD CONSTRAINT "PUBLIC"."PK_CALENDAR_SUBSCRIPTIONS" PRIMARY KEY("LOGIN");
CREATE CACHED TABLE "PUBLIC"."KITA_UPLOAD"(
    "ID" UUID NOT NULL,
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "FILE_NAME" CHARACTER VARYING(120) NOT NULL,
    "COLUMN_NAMES" CHARACTER VARYING(300) NOT NULL,
    "IGNORED_HEADINGS" CHARACTER VARYING(500) NOT NULL,
    "EXPIRES_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."KITA_UPLOAD" ADD CONSTRAINT "PUBLIC"."PK_KITA_UPLOAD" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."KITA_UPLOAD_LINE"(
    "UPLOAD_ID" UUID NOT NULL,
    "LINE" INTEGER NOT NULL,
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "NAME" CHARACTER VARYING(160) NOT NULL,
    "AGS" CHARACTER VARYING(8) NOT NULL,
    "KIND" CHARACTER VARYING(30) NOT NULL,
    "TRAEGER_KIND" CHARACTER VARYING(20) NOT NULL,
    "TRAEGER" CHARACTER VARYING(160) NOT NULL,
    "PLACES" INTEGER NOT NULL,
    "STAFF" INTEGER,
    "HEAD_NAME" CHARACTER VARYING(120),
    "EMAIL" CHARACTER VARYING(160),
    "VALID_FROM" DATE,
    "VALID_TO" DATE
);
ALTER TABLE "PUBLIC"."KITA_UPLOAD_LINE" ADD CONSTRAINT "PUBLIC"."PK_KITA_UPLOAD_LINE" PRIMARY KEY("UPLOAD_ID", "LINE");
CREATE CACHED TABLE "PUBLIC"."KITA_CHANGE"(
    "ID" BIGINT NOT NULL,
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "HAPPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ACTOR_LOGIN" CHARACTER VARYING(60) NOT NULL,
    "ACTOR_NAME" CHARACTER VARYING(120) NOT NULL,
    "INSTEAD_OF" CHARACTER VARYING(120),
    "SENTENCE" CHARACTER VARYING(400) NOT NULL
);
ALTER TABLE "PUBLIC"."KITA_CHANGE" ADD CONSTRAINT "PUBLIC"."PK_KITA_CHANGE" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_KITA_CHANGE_KITA" ON "PUBLIC"."KITA_CHANGE"("KITA_ID" NULLS FIRST, "HAPPENED_AT" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PERSON_CHANGE"(
    "ID" BIGINT NOT NULL,
    "LOGIN" CHARACTER VARYING(40) NOT NULL,
    "HAPPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ACTOR_LOGIN" CHARACTER VARYING(60) NOT NULL,
    "ACTOR_NAME" CHARACTER VARYING(120) NOT NULL,
    "INSTEAD_OF" CHARACTER VARYING(120),
    "SENTENCE" CHARACTER VARYING(500) NOT NULL
);
ALTER TABLE "PUBLIC"."PERSON_CHANGE" ADD CONSTRAINT "PUBLIC"."PK_PERSON_CHANGE" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_PERSON_CHANGE_PERSON" ON "PUBLIC"."PERSON_CHANGE"("LOGIN" NULLS FIRST, "HAPPENED_AT" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."COUNSELLING_CASES"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "SUBMISSION" UUID NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "RECEIVED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "FIRST_NAME" CHARACTER VARYING(100),
    "LAST_NAME" CHARACTER VARYING(100),
    "CONTACT_CHANNEL" CHARACTER VARYING(10),
    "EMAIL" CHARACTER VARYING(254),
    "PHONE" CHARACTER VARYING(30),
    "STREET" CHARACTER VARYING(200),
    "POSTCODE" CHARACTER VARYING(5),
    "CITY" CHARACTER VARYING(100),
    "CONCERNS" CHARACTER VARYING(500) NOT NULL,
    "QUESTION" CHARACTER VARYING(1000),
    "AVAILABILITY" CHARACTER VARYING(60) NOT NULL,
    "AGS" CHARACTER VARYING(8) NOT NULL,
    "UNIT" CHARACTER VARYING(8),
    "COUNSELLING_MODE" CHARACTER VARYING(10) NOT NULL,
    "AGE_GROUP" CHARACTER VARYING(20) NOT NULL,
    "ON_BEHALF_OF" CHARACTER VARYING(20) NOT NULL,
    "LANGUAGE" CHARACTER VARYING(10) NOT NULL,
    "SUPPORT_NEEDS" CHARACTER VARYING(200) NOT NULL,
    "FOLLOW_UP_ALLOWED" BOOLEAN NOT NULL,
    "ADVISOR" CHARACTER VARYING(60),
    "ESCALATED" BOOLEAN NOT NULL,
    "HAND_OVER_REASON" CHARACTER VARYING(500),
    "ASSIGNMENT_NOTE" CHARACTER VARYING(500),
    "REVIEW_COMPLEXITY" CHARACTER VARYING(10),
    "REVIEW_URGENCY" CHARACTER VARYING(10),
    "REVIEW_NOTE" CHARACTER VARYING(500),
    "APPOINTMENT_DATE" DATE,
    "APPOINTMENT_TIME" TIME,
    "APPOINTMENT_MINUTES" INTEGER,
    "APPOINTMENT_MODE" CHARACTER VARYING(10),
    "APPOINTMENT_PLACE" CHARACTER VARYING(200),
    "APPOINTMENT_NOTE" CHARACTER VARYING(500),
    "REFERRAL_TARGET" CHARACTER VARYING(40),
    "REFERRAL_KIND" CHARACTER VARYING(20),
    "REFERRAL_DATA" CHARACTER VARYING(20),
    "REFERRAL_CONSENT" BOOLEAN,
    "REFERRAL_NOTE" CHARACTER VARYING(500),
    "HELD_ON" DATE,
    "HELD_MINUTES" INTEGER,
    "HELD_MODE" CHARACTER VARYING(10),
    "COUNSELLING_TYPE" CHARACTER VARYING(20),
    "SUMMARY" CHARACTER VARYING(1500),
    "AGREED_STEPS" CHARACTER VARYING(1500),
    "COUNSELLING_RESULT" CHARACTER VARYING(30),
    "GENDER" CHARACTER VARYING(20),
    "EMPLOYMENT_STATUS" CHARACTER VARYING(30),
    "SCHOOL_QUALIFICATION" CHARACTER VARYING(30),
    "CLOSED_ON" DATE,
    "DELETION_DATE" DATE,
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."COUNSELLING_CASES" ADD CONSTRAINT "PUBLIC"."PK_COUNSELLING_CASES" PRIMARY KEY("CASE_NUMBER");
CREATE INDEX "PUBLIC"."COUNSELLING_CASES_BY_ADVISOR" ON "PUBLIC"."COUNSELLING_CASES"("ADVISOR" NULLS FIRST, "CLOSED_ON" NULLS FIRST);
CREATE INDEX "PUBLIC"."COUNSELLING_CASES_BY_DELETION" ON "PUBLIC"."COUNSELLING_CASES"("DELETION_DATE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."COUNSELLING_STATISTICS"(
    "ID" UUID NOT NULL,
    "QUARTER" CHARACTER VARYING(7) NOT NULL,
    "UNIT" CHARACTER VARYING(8),
    "CONCERNS" CHARACTER VARYING(500) NOT NULL,
    "AGE_GROUP" CHARACTER VARYING(20) NOT NULL,
    "COUNSELLING_MODE" CHARACTER VARYING(10) NOT NULL,
    "OUTCOME" CHARACTER VARYING(30) NOT NULL,
    "REFERRAL_TARGET" CHARACTER VARYING(40),
    "DURATION_BAND" CHARACTER VARYING(10),
    "COUNSELLING_TYPE" CHARACTER VARYING(20),
    "COUNSELLING_RESULT" CHARACTER VARYING(30),
    "GENDER" CHARACTER VARYING(20),
    "EMPLOYMENT_STATUS" CHARACTER VARYING(30),
    "SCHOOL_QUALIFICATION" CHARACTER VARYING(30)
);
ALTER TABLE "PUBLIC"."COUNSELLING_STATISTICS" ADD CONSTRAINT "PUBLIC"."PK_COUNSELLING_STATISTICS" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."ROLLOUT_SNAPSHOTS"(
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "TAKEN_ON" DATE NOT NULL,
    "COUNTED" INTEGER NOT NULL,
    "REACHED" INTEGER NOT NULL,
    "CERTIFIED" INTEGER NOT NULL,
    "RECORDED_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."ROLLOUT_SNAPSHOTS" ADD CONSTRAINT "PUBLIC"."PK_ROLLOUT_SNAPSHOTS" PRIMARY KEY("PROJECT", "UNIT", "TAKEN_ON");
CREATE CACHED TABLE "PUBLIC"."UNIT_ROLLOUTS"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "WAVES_RELEASED" INTEGER NOT NULL,
    "PLAN_DECISION" CHARACTER VARYING(20),
    "PLAN_REASON" CHARACTER VARYING(1000),
    "PLAN_RESUBMISSION_ON" DATE,
    "PLAN_DECIDED_BY" CHARACTER VARYING(160),
    "PLAN_DECIDED_ON" DATE,
    "EXPERIENCE_GOOD" CHARACTER VARYING(2000),
    "EXPERIENCE_OBSTACLES" CHARACTER VARYING(2000),
    "EXPERIENCE_HOURS" INTEGER,
    "EXPERIENCE_COOPERATION" INTEGER,
    "EXPERIENCE_ADVICE" CHARACTER VARYING(2000),
    "VERSION" INTEGER NOT NULL,
    "COMMENT_ASKED_ON" DATE,
    "PROGRESS_COMMENT" CHARACTER VARYING(400),
    "PROGRESS_COMMENT_ON" DATE
);
ALTER TABLE "PUBLIC"."UNIT_ROLLOUTS" ADD CONSTRAINT "PUBLIC"."PK_UNIT_ROLLOUTS" PRIMARY KEY("CASE_NUMBER");
CREATE CACHED TABLE "PUBLIC"."ROLLOUT_PLAN_POINTS"(
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "PLANNED_ON" DATE NOT NULL,
    "REACHED" INTEGER COMMENT 'Kitas to be reached until then' NOT NULL
);
ALTER TABLE "PUBLIC"."ROLLOUT_PLAN_POINTS" ADD CONSTRAINT "PUBLIC"."PK_ROLLOUT_PLAN_POINTS" PRIMARY KEY("PROJECT", "PLANNED_ON");
CREATE CACHED TABLE "PUBLIC"."PARTICIPATIONS"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "STATE_SINCE" DATE NOT NULL,
    "TAKES_PART" BOOLEAN NOT NULL,
    "WAVE" INTEGER NOT NULL,
    "PLAN_REMARK" CHARACTER VARYING(500),
    "RELEASED_AT" TIMESTAMP WITH TIME ZONE,
    "STARTED" BOOLEAN NOT NULL,
    "POSTPONEMENTS" INTEGER NOT NULL,
    "ANSWER" CHARACTER VARYING(20),
    "ANSWER_LATER" DATE,
    "ANSWER_REASON" CHARACTER VARYING(30),
    "ANSWER_TEAM_CONTACT" CHARACTER VARYING(120),
    "ANSWER_CALL_BACK" BOOLEAN,
    "APPROVAL_PATH" CHARACTER VARYING(20),
    "APPROVED" BOOLEAN,
    "APPROVAL_STAFF" INTEGER,
    "APPROVAL_DAYS" INTEGER,
    "APPROVAL_SUBSTITUTE" BOOLEAN,
    "APPROVAL_COSTS" INTEGER COMMENT 'euros',
    "APPROVAL_BUDGET_LINE" CHARACTER VARYING(60),
    "APPROVAL_COMMITTEE_ON" DATE,
    "APPROVAL_CONDITIONS" CHARACTER VARYING(1000),
    "APPROVAL_DECIDED_BY" CHARACTER VARYING(160),
    "APPROVAL_DECIDED_ON" DATE,
    "REGISTERED_CHILDREN" INTEGER,
    "REGISTERED_STAFF" INTEGER,
    "REGISTERED_NAMES" CHARACTER VARYING(2000),
    "REGISTERED_NEEDS" CHARACTER VARYING(500),
    "REGISTERED_PHOTOS" BOOLEAN,
    "REGISTERED_ON" DATE,
    "DECLINE_REASON" CHARACTER VARYING(30),
    "VISITS" INTEGER NOT NULL,
    "NEXT_TALK_ON" DATE,
    "MATERIAL_ON" DATE,
    "CERTIFIED_ON" DATE,
    "CERTIFICATE_VALID_UNTIL" DATE,
    "RENEWING" BOOLEAN NOT NULL,
    "HANDOVER_ON" DATE,
    "HANDOVER_PLACE" CHARACTER VARYING(200),
    "HANDOVER_GUESTS" CHARACTER VARYING(500),
    "HANDOVER_PRESS" CHARACTER VARYING(2000),
    "HANDOVER_PHOTOS" BOOLEAN,
    "VERSION" INTEGER NOT NULL,
    "ANSWER_TOPICS" CHARACTER VARYING(500),
    "QUERY_QUESTION" CHARACTER VARYING(1000),
    "QUERY_REPLY" CHARACTER VARYING(1000),
    "HANDOVER_TIME" TIME,
    "REGISTERED_SCHOOLCHILDREN" INTEGER,
    "TOLD_BY" CHARACTER VARYING(20),
    "TOLD_ON" DATE,
    "RECUSED" CHARACTER VARYING(40),
    "ASKED" CHARACTER VARYING(160)
);
ALTER TABLE "PUBLIC"."PARTICIPATIONS" ADD CONSTRAINT "PUBLIC"."PK_PARTICIPATIONS" PRIMARY KEY("CASE_NUMBER");
CREATE INDEX "PUBLIC"."PARTICIPATIONS_BY_UNIT" ON "PUBLIC"."PARTICIPATIONS"("PROJECT" NULLS FIRST, "UNIT" NULLS FIRST);
CREATE INDEX "PUBLIC"."PARTICIPATIONS_BY_KITA" ON "PUBLIC"."PARTICIPATIONS"("KITA_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."PARTICIPATIONS_BY_CERTIFICATE" ON "PUBLIC"."PARTICIPATIONS"("CERTIFICATE_VALID_UNTIL" NULLS FIRST);
CREATE INDEX "PUBLIC"."PARTICIPATIONS_IN_LINE" ON "PUBLIC"."PARTICIPATIONS"("STARTED" NULLS FIRST, "RELEASED_AT" NULLS FIRST, "CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ROLLOUT_PLAN_DRAFTS"(
    "UNIT_ROLLOUT" CHARACTER VARYING(40) NOT NULL,
    "EDITION" INTEGER NOT NULL,
    "SAVED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "SAVED_BY" CHARACTER VARYING(160) NOT NULL,
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."ROLLOUT_PLAN_DRAFTS" ADD CONSTRAINT "PUBLIC"."PK_ROLLOUT_PLAN_DRAFTS" PRIMARY KEY("UNIT_ROLLOUT");
CREATE CACHED TABLE "PUBLIC"."ROLLOUT_PLAN_LINES"(
    "UNIT_ROLLOUT" CHARACTER VARYING(40) NOT NULL,
    "PARTICIPATION" CHARACTER VARYING(40) NOT NULL,
    "STANDING" CHARACTER VARYING(20),
    "WAVE" INTEGER,
    "REMARK" CHARACTER VARYING(500)
);
ALTER TABLE "PUBLIC"."ROLLOUT_PLAN_LINES" ADD CONSTRAINT "PUBLIC"."PK_ROLLOUT_PLAN_LINES" PRIMARY KEY("UNIT_ROLLOUT", "PARTICIPATION");
CREATE CACHED TABLE "PUBLIC"."CONFERENCES"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "SUBMISSION" UUID NOT NULL,
    "EDITION" INTEGER NOT NULL,
    "MOTTO" CHARACTER VARYING(200) NOT NULL,
    "HELD_ON" DATE NOT NULL,
    "MOVES" INTEGER COMMENT 'how often the day was moved' NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "PURPOSE" CHARACTER VARYING(20),
    "GOALS" CHARACTER VARYING(2000),
    "BUDGET" INTEGER COMMENT 'euros',
    "VENUE_NAME" CHARACTER VARYING(160),
    "VENUE_ADDRESS" CHARACTER VARYING(200),
    "VENUE_CAPACITY" INTEGER,
    "VENUE_COST" INTEGER COMMENT 'euros',
    "VENUE_LOST" BOOLEAN NOT NULL,
    "PROGRAMME_SETTLED" BOOLEAN NOT NULL,
    "REGISTRATION_OPEN" BOOLEAN NOT NULL,
    "ATTENDED" INTEGER,
    "SPENT" INTEGER COMMENT 'euros',
    "PROCEEDINGS_AT" CHARACTER VARYING(400),
    "PUBLISHED_ON" DATE,
    "END_REASON" CHARACTER VARYING(1000),
    "SUBSTITUTE" CHARACTER VARYING(20),
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCES" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCES" PRIMARY KEY("CASE_NUMBER");
CREATE CACHED TABLE "PUBLIC"."ROLLOUT_PROJECTS"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "TITLE" CHARACTER VARYING(160) NOT NULL,
    "SHORT_TITLE" CHARACTER VARYING(40) NOT NULL,
    "PARTNER" CHARACTER VARYING(160),
    "GOAL" CHARACTER VARYING(1000) NOT NULL,
    "TARGET_QUOTA" INTEGER COMMENT 'per cent' NOT NULL,
    "START_ON" DATE NOT NULL,
    "TARGET_ON" DATE NOT NULL,
    "KINDS" CHARACTER VARYING(200) NOT NULL,
    "BUDGET" INTEGER COMMENT 'euros',
    "FUNDING" CHARACTER VARYING(200),
    "RESPONSIBLE" CHARACTER VARYING(120),
    "TOPICS" CHARACTER VARYING(500),
    "RISKS" CHARACTER VARYING(1000),
    "RESOLUTION" CHARACTER VARYING(20),
    "RESOLVED_ON" DATE,
    "RESOLUTION_CONDITIONS" CHARACTER VARYING(1000),
    "AGREEMENT_ON" DATE,
    "MATERIAL_NOTE" CHARACTER VARYING(1000),
    "MEASURE" CHARACTER VARYING(1000),
    "FINAL_REPORT" CHARACTER VARYING(4000),
    "PAUSED" BOOLEAN NOT NULL,
    "VERSION" INTEGER NOT NULL,
    "SUBMISSION" UUID,
    "CURVE_SHAPE" CHARACTER VARYING(20) DEFAULT 'LINEAR' NOT NULL,
    "CURVE_EDITION" INTEGER DEFAULT 0 NOT NULL,
    "CURVE_CHANGED_AT" TIMESTAMP WITH TIME ZONE,
    "CURVE_CHANGED_BY" CHARACTER VARYING(160)
);
ALTER TABLE "PUBLIC"."ROLLOUT_PROJECTS" ADD CONSTRAINT "PUBLIC"."PK_ROLLOUT_PROJECTS" PRIMARY KEY("CASE_NUMBER");
CREATE CACHED TABLE "PUBLIC"."WORKSHOPS"(
    "WORKSHOP_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "HELD_ON" DATE NOT NULL,
    "BEGINS_AT" TIME NOT NULL,
    "ENDS_AT" TIME NOT NULL,
    "TOPIC" CHARACTER VARYING(120) NOT NULL,
    "PLACE" CHARACTER VARYING(200) NOT NULL,
    "SEATS" INTEGER COMMENT 'people' NOT NULL,
    "TRAINER" CHARACTER VARYING(120),
    "CANCEL_REASON" CHARACTER VARYING(300),
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."WORKSHOPS" ADD CONSTRAINT "PUBLIC"."PK_WORKSHOPS" PRIMARY KEY("WORKSHOP_NUMBER");
CREATE INDEX "PUBLIC"."WORKSHOPS_BY_PROJECT" ON "PUBLIC"."WORKSHOPS"("PROJECT" NULLS FIRST, "HELD_ON" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."WORKSHOP_BOOKINGS"(
    "ID" BIGINT NOT NULL,
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "WORKSHOP" CHARACTER VARYING(40) COMMENT 'empty while waiting',
    "PARTICIPATION" CHARACTER VARYING(40) NOT NULL,
    "KITA_ID" CHARACTER VARYING(20) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "PEOPLE" INTEGER NOT NULL,
    "PRESENT" INTEGER,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "SINCE" DATE NOT NULL,
    "INVITED" BOOLEAN NOT NULL,
    "ENTRY_SEQUENCE" INTEGER COMMENT 'version of the calendar entry' NOT NULL,
    "OWN_LOSS" BOOLEAN NOT NULL,
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."WORKSHOP_BOOKINGS" ADD CONSTRAINT "PUBLIC"."PK_WORKSHOP_BOOKINGS" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."WORKSHOP_BOOKINGS_BY_WORKSHOP" ON "PUBLIC"."WORKSHOP_BOOKINGS"("WORKSHOP" NULLS FIRST);
CREATE INDEX "PUBLIC"."WORKSHOP_BOOKINGS_BY_PARTICIPATION" ON "PUBLIC"."WORKSHOP_BOOKINGS"("PARTICIPATION" NULLS FIRST);
CREATE INDEX "PUBLIC"."WORKSHOP_BOOKINGS_BY_KITA" ON "PUBLIC"."WORKSHOP_BOOKINGS"("KITA_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."WORKSHOP_BOOKINGS_WAITING" ON "PUBLIC"."WORKSHOP_BOOKINGS"("PROJECT" NULLS FIRST, "STATE" NULLS FIRST, "SINCE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PARTICIPATION_MILESTONES"(
    "ID" BIGINT NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "PROJECT" CHARACTER VARYING(40) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "STATE" CHARACTER VARYING(30) NOT NULL,
    "REACHED_ON" DATE NOT NULL,
    "RECORDED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "DECLINE_REASON" CHARACTER VARYING(30)
);
ALTER TABLE "PUBLIC"."PARTICIPATION_MILESTONES" ADD CONSTRAINT "PUBLIC"."PK_PARTICIPATION_MILESTONES" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."MILESTONES_BY_PROJECT" ON "PUBLIC"."PARTICIPATION_MILESTONES"("PROJECT" NULLS FIRST, "REACHED_ON" NULLS FIRST);
CREATE INDEX "PUBLIC"."MILESTONES_BY_CASE" ON "PUBLIC"."PARTICIPATION_MILESTONES"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_TARGETS"(
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "GUEST_GROUP" CHARACTER VARYING(20) NOT NULL,
    "WANTED" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_TARGETS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_TARGETS" PRIMARY KEY("CONFERENCE", "GUEST_GROUP");
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_WAIVERS"(
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "STRAND" CHARACTER VARYING(20) NOT NULL,
    "REASON" CHARACTER VARYING(500) NOT NULL,
    "WAIVED_BY" CHARACTER VARYING(160) NOT NULL,
    "WAIVED_ON" DATE NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_WAIVERS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_WAIVERS" PRIMARY KEY("CONFERENCE", "STRAND");
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_STEPS"(
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "PLAN_STEP" CHARACTER VARYING(40) NOT NULL,
    "TASK_ID" CHARACTER VARYING(64),
    "ASSIGNEE" CHARACTER VARYING(60) COMMENT 'login of whoever has claimed the task',
    "DUE_AT" TIMESTAMP WITH TIME ZONE,
    "OPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "DONE_AT" TIMESTAMP WITH TIME ZONE,
    "RESULT" CHARACTER VARYING(8000)
);
ALTER TABLE "PUBLIC"."CONFERENCE_STEPS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_STEPS" PRIMARY KEY("CONFERENCE", "PLAN_STEP");
CREATE INDEX "PUBLIC"."IX_CONFERENCE_STEPS_TASK" ON "PUBLIC"."CONFERENCE_STEPS"("TASK_ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PROCESS_RUNS"(
    "INSTANCE_ID" CHARACTER VARYING(64) NOT NULL,
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "ROOT_KEY" CHARACTER VARYING(80) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STARTED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "ENDED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."PROCESS_RUNS" ADD CONSTRAINT "PUBLIC"."PK_PROCESS_RUNS" PRIMARY KEY("INSTANCE_ID");
CREATE INDEX "PUBLIC"."PROCESS_RUNS_BY_END" ON "PUBLIC"."PROCESS_RUNS"("ENDED_AT" NULLS FIRST, "PROCESS_KEY" NULLS FIRST, "CASE_NUMBER" NULLS FIRST, "STARTED_AT" NULLS FIRST);
CREATE INDEX "PUBLIC"."PROCESS_RUNS_BY_CASE" ON "PUBLIC"."PROCESS_RUNS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_ROOMS"(
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "NAME" CHARACTER VARYING(80) NOT NULL,
    "CAPACITY" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_ROOMS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_ROOMS" PRIMARY KEY("CONFERENCE", "PLACE");
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_PROGRAMME"(
    "ID" UUID NOT NULL,
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "KIND" CHARACTER VARYING(20) NOT NULL,
    "TITLE" CHARACTER VARYING(200) NOT NULL,
    "STARTS_AT" TIME NOT NULL,
    "ENDS_AT" TIME NOT NULL,
    "ROOM" CHARACTER VARYING(80),
    "CAPACITY" INTEGER,
    "VERSION" INTEGER NOT NULL,
    "HOST" CHARACTER VARYING(160),
    "NEEDS_PERSON" BOOLEAN DEFAULT FALSE NOT NULL,
    "STATE" CHARACTER VARYING(20) DEFAULT 'PLANNED' NOT NULL,
    "PLANB" CHARACTER VARYING(500),
    "ONLINE" BOOLEAN DEFAULT FALSE NOT NULL,
    "CHANGED_BY" CHARACTER VARYING(160),
    "CHANGED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."CONFERENCE_PROGRAMME" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_PROGRAMME" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."IX_CONFERENCE_PROGRAMME" ON "PUBLIC"."CONFERENCE_PROGRAMME"("CONFERENCE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_SPEAKERS"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "ITEM" UUID COMMENT 'part of the programme' NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "CONTACT_NAME" CHARACTER VARYING(160),
    "CONTACT_EMAIL" CHARACTER VARYING(254),
    "CONTACT_PHONE" CHARACTER VARYING(60),
    "ASKED_ON" DATE,
    "ASKED" INTEGER COMMENT 'how many were asked' NOT NULL,
    "DECLINES" INTEGER NOT NULL,
    "LOST" BOOLEAN NOT NULL,
    "REMARK" CHARACTER VARYING(500),
    "FEE" INTEGER COMMENT 'euros',
    "TERMS" CHARACTER VARYING(1000),
    "TALK_TITLE" CHARACTER VARYING(200),
    "TALK_SUMMARY" CHARACTER VARYING(2000),
    "ABOUT" CHARACTER VARYING(1000),
    "RIGHTS" CHARACTER VARYING(20),
    "TECHNOLOGY" CHARACTER VARYING(500),
    "SUPPORT" CHARACTER VARYING(500),
    "FALLBACK" CHARACTER VARYING(20),
    "CHANGE_NOTE" CHARACTER VARYING(500),
    "VERSION" INTEGER NOT NULL,
    "ENTRY_SEQUENCE" INTEGER DEFAULT 0 NOT NULL,
    "ENTRY_SENT" BOOLEAN DEFAULT FALSE NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_SPEAKERS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_SPEAKERS" PRIMARY KEY("CASE_NUMBER");
CREATE INDEX "PUBLIC"."IX_CONFERENCE_SPEAKERS_CONFERENCE" ON "PUBLIC"."CONFERENCE_SPEAKERS"("CONFERENCE" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_CONFERENCE_SPEAKERS_ITEM" ON "PUBLIC"."CONFERENCE_SPEAKERS"("ITEM" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_SPEAKERS_DECLINED"(
    "SPEAKER" CHARACTER VARYING(40) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "CONTACT_NAME" CHARACTER VARYING(160) NOT NULL,
    "CANCELLED" BOOLEAN NOT NULL,
    "DECLINED_ON" DATE NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_SPEAKERS_DECLINED" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_SPEAKERS_DECLINED" PRIMARY KEY("SPEAKER", "PLACE");
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_GUESTS"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "SUBMISSION" UUID NOT NULL,
    "PARTY" UUID NOT NULL,
    "LINE" BIGINT NOT NULL,
    "STATE" CHARACTER VARYING(20) NOT NULL,
    "GUEST_GROUP" CHARACTER VARYING(20) NOT NULL,
    "AGS" CHARACTER VARYING(10),
    "FULL_NAME" CHARACTER VARYING(200),
    "NAME_KEY" CHARACTER VARYING(400),
    "INSTITUTION" CHARACTER VARYING(200),
    "JOB" CHARACTER VARYING(100),
    "EMAIL" CHARACTER VARYING(254),
    "EMAIL_KEY" CHARACTER VARYING(300),
    "CATERING" CHARACTER VARYING(20),
    "TRAVEL" CHARACTER VARYING(20),
    "SUPPORT" CHARACTER VARYING(700),
    "PHOTO_ALLOWED" BOOLEAN,
    "LIST_ALLOWED" BOOLEAN,
    "FIRST_WISH" UUID,
    "SECOND_WISH" UUID,
    "THIRD_WISH" UUID,
    "THEME_TABLE" UUID,
    "ENTRY_SEQUENCE" INTEGER NOT NULL,
    "ENTRY_SENT" BOOLEAN NOT NULL,
    "CHECKED_IN" BOOLEAN NOT NULL,
    "REGISTERED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."CONFERENCE_GUESTS" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_GUESTS" PRIMARY KEY("CASE_NUMBER");
CREATE INDEX "PUBLIC"."IX_CONFERENCE_GUESTS" ON "PUBLIC"."CONFERENCE_GUESTS"("CONFERENCE" NULLS FIRST, "STATE" NULLS FIRST, "LINE" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_CONFERENCE_GUESTS_CONTACT" ON "PUBLIC"."CONFERENCE_GUESTS"("CONFERENCE" NULLS FIRST, "EMAIL_KEY" NULLS FIRST);
CREATE INDEX "PUBLIC"."IX_CONFERENCE_GUESTS_PARTY" ON "PUBLIC"."CONFERENCE_GUESTS"("PARTY" NULLS FIRST, "LINE" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CONFERENCE_TIMETABLES"(
    "CONFERENCE" CHARACTER VARYING(40) NOT NULL,
    "OPENS_AT" TIME NOT NULL,
    "CLOSES_AT" TIME NOT NULL,
    "CHANGED_BY" CHARACTER VARYING(160),
    "CHANGED_AT" TIMESTAMP WITH TIME ZONE,
    "VERSION" INTEGER NOT NULL,
    "FORMER_VENUE" CHARACTER VARYING(160)
);
ALTER TABLE "PUBLIC"."CONFERENCE_TIMETABLES" ADD CONSTRAINT "PUBLIC"."PK_CONFERENCE_TIMETABLES" PRIMARY KEY("CONFERENCE");
CREATE CACHED TABLE "PUBLIC"."WAITING_STEPS"(
    "ID" CHARACTER VARYING(64) NOT NULL,
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "ROOT_KEY" CHARACTER VARYING(80) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "STEP_NAME" CHARACTER VARYING(200) NOT NULL,
    "WAITS_FOR" CHARACTER VARYING(16) NOT NULL,
    "SINCE" TIMESTAMP WITH TIME ZONE NOT NULL,
    "DUE_ON" DATE
);
ALTER TABLE "PUBLIC"."WAITING_STEPS" ADD CONSTRAINT "PUBLIC"."PK_WAITING_STEPS" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."WAITING_STEPS_BY_PROCESS" ON "PUBLIC"."WAITING_STEPS"("PROCESS_KEY" NULLS FIRST, "STEP_ID" NULLS FIRST, "CASE_NUMBER" NULLS FIRST);
CREATE INDEX "PUBLIC"."WAITING_STEPS_BY_CASE" ON "PUBLIC"."WAITING_STEPS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."PASSED_STEPS"(
    "ID" CHARACTER VARYING(64) NOT NULL,
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "ROOT_KEY" CHARACTER VARYING(80) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "STEP_NAME" CHARACTER VARYING(200) NOT NULL,
    "WAITS_FOR" CHARACTER VARYING(16) NOT NULL,
    "SINCE" TIMESTAMP WITH TIME ZONE NOT NULL,
    "LEFT_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "WAITED_DAYS" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."PASSED_STEPS" ADD CONSTRAINT "PUBLIC"."PK_PASSED_STEPS" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."PASSED_STEPS_BY_PROCESS" ON "PUBLIC"."PASSED_STEPS"("PROCESS_KEY" NULLS FIRST, "LEFT_AT" NULLS FIRST);
CREATE INDEX "PUBLIC"."PASSED_STEPS_BY_CASE" ON "PUBLIC"."PASSED_STEPS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."OPEN_INCIDENTS"(
    "ID" CHARACTER VARYING(64) NOT NULL,
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "ROOT_KEY" CHARACTER VARYING(80) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "STEP_NAME" CHARACTER VARYING(200) NOT NULL,
    "JOB_ID" CHARACTER VARYING(64) NOT NULL,
    "SINCE" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."OPEN_INCIDENTS" ADD CONSTRAINT "PUBLIC"."PK_OPEN_INCIDENTS" PRIMARY KEY("ID");
CREATE INDEX "PUBLIC"."OPEN_INCIDENTS_BY_CASE" ON "PUBLIC"."OPEN_INCIDENTS"("CASE_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."BOARD_CHANGES"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1) NOT NULL,
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL
);
ALTER TABLE "PUBLIC"."BOARD_CHANGES" ADD CONSTRAINT "PUBLIC"."PK_BOARD_CHANGES" PRIMARY KEY("ID");
CREATE CACHED TABLE "PUBLIC"."BOARD_SHARES"(
    "CASE_NUMBER" CHARACTER VARYING(40) NOT NULL,
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "MEASURE" CHARACTER VARYING(16) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "WORD" CHARACTER VARYING(200) NOT NULL,
    "ON_DAY" DATE NOT NULL,
    "AMOUNT" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."BOARD_SHARES" ADD CONSTRAINT "PUBLIC"."PK_BOARD_SHARES" PRIMARY KEY("CASE_NUMBER", "PROCESS_KEY", "STEP_ID", "MEASURE", "UNIT", "WORD", "ON_DAY");
CREATE CACHED TABLE "PUBLIC"."BOARD_TOTALS"(
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "MEASURE" CHARACTER VARYING(16) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "WORD" CHARACTER VARYING(200) NOT NULL,
    "ON_DAY" DATE NOT NULL,
    "AMOUNT" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."BOARD_TOTALS" ADD CONSTRAINT "PUBLIC"."PK_BOARD_TOTALS" PRIMARY KEY("PROCESS_KEY", "STEP_ID", "MEASURE", "UNIT", "WORD", "ON_DAY");
CREATE CACHED TABLE "PUBLIC"."BOARD_PROCESSES"(
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "KIND" CHARACTER VARYING(20),
    "RUNNING" INTEGER NOT NULL,
    "OLDEST" DATE,
    "OFFICE" INTEGER NOT NULL,
    "MUNICIPALITY" INTEGER NOT NULL,
    "OUTSIDE" INTEGER NOT NULL,
    "ON_DATE" INTEGER NOT NULL,
    "OVERDUE" INTEGER NOT NULL,
    "ESCALATED" INTEGER NOT NULL,
    "FINISHED" INTEGER NOT NULL,
    "INCIDENTS" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."BOARD_PROCESSES" ADD CONSTRAINT "PUBLIC"."PK_BOARD_PROCESSES" PRIMARY KEY("PROCESS_KEY");
CREATE CACHED TABLE "PUBLIC"."BOARD_STEPS"(
    "PROCESS_KEY" CHARACTER VARYING(80) NOT NULL,
    "UNIT" CHARACTER VARYING(8) NOT NULL,
    "STEP_ID" CHARACTER VARYING(80) NOT NULL,
    "STEP_NAME" CHARACTER VARYING(200) NOT NULL,
    "WAITS_FOR" CHARACTER VARYING(16) NOT NULL,
    "CASES" INTEGER NOT NULL,
    "MIDDLE" DATE NOT NULL,
    "OVERDUE" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."BOARD_STEPS" ADD CONSTRAINT "PUBLIC"."PK_BOARD_STEPS" PRIMARY KEY("PROCESS_KEY", "UNIT", "STEP_ID");
CREATE CACHED TABLE "PUBLIC"."BOARD_STATE"(
    "AS_OF" DATE,
    "TURN" INTEGER NOT NULL,
    "RULES" CHARACTER VARYING(64) NOT NULL
);
INSERT INTO "PUBLIC"."BOARD_STATE" VALUES
(NULL, 0, 'none');
CREATE CACHED TABLE "PUBLIC"."SCHEMA_MARK"(
    "DIGEST" CHARACTER VARYING(64) NOT NULL,
    "CHANGE_SETS" INTEGER NOT NULL
);
INSERT INTO "PUBLIC"."SCHEMA_MARK" VALUES
('163314923923c81218fe194b08401207666481e41aba77f38e6b203d9445854b', 85);
ALTER TABLE "PUBLIC"."CALENDAR_SUBSCRIPTIONS" ADD CONSTRAINT "PUBLIC"."UQ_CALENDAR_SUBSCRIPTIONS_SECRET" UNIQUE NULLS DISTINCT ("SECRET_HASH");
ALTER TABLE "PUBLIC"."LINK_ANSWERS" ADD CONSTRAINT "PUBLIC"."UQ_LINK_ANSWERS_SUBMISSION" UNIQUE NULLS DISTINCT ("TOKEN_HASH", "SUBMISSION");
ALTER TABLE "PUBLIC"."CONFERENCES" ADD CONSTRAINT "PUBLIC"."UQ_CONFERENCES_SUBMISSION" UNIQUE NULLS DISTINCT ("SUBMISSION");
ALTER TABLE "PUBLIC"."MESSAGES" ADD CONSTRAINT "PUBLIC"."UQ_MESSAGES_CAUSE" UNIQUE NULLS DISTINCT ("CAUSE");
ALTER TABLE "PUBLIC"."ACT_HI_PROCINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D1" UNIQUE NULLS DISTINCT ("PROC_INST_ID_");
ALTER TABLE "PUBLIC"."COUNSELLING_CASES" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C0" UNIQUE NULLS DISTINCT ("SUBMISSION");
ALTER TABLE "PUBLIC"."UNIT_ROLLOUTS" ADD CONSTRAINT "PUBLIC"."UQ_UNIT_ROLLOUTS" UNIQUE NULLS DISTINCT ("PROJECT", "UNIT");
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_AUTH_USER" UNIQUE NULLS DISTINCT ("TYPE_", "USER_ID_", "RESOURCE_TYPE_", "RESOURCE_ID_");
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_AUTH_GROUP" UNIQUE NULLS DISTINCT ("TYPE_", "GROUP_ID_", "RESOURCE_TYPE_", "RESOURCE_ID_");
ALTER TABLE "PUBLIC"."ACT_HI_CASEINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA49" UNIQUE NULLS DISTINCT ("CASE_INST_ID_");
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."UQ_ABSENCE" UNIQUE NULLS DISTINCT ("LOGIN", "FIRST_DAY");
ALTER TABLE "PUBLIC"."ROLLOUT_PROJECTS" ADD CONSTRAINT "PUBLIC"."UQ_ROLLOUT_PROJECTS_SUBMISSION" UNIQUE NULLS DISTINCT ("SUBMISSION");
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_VARIABLE" UNIQUE NULLS DISTINCT ("VAR_SCOPE_", "NAME_");
ALTER TABLE "PUBLIC"."SCHOOL_HOLIDAY" ADD CONSTRAINT "PUBLIC"."UQ_SCHOOL_HOLIDAY" UNIQUE NULLS DISTINCT ("STATE", "FIRST_DAY");
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_TENANT_MEMB_USER" UNIQUE NULLS DISTINCT ("TENANT_ID_", "USER_ID_");
ALTER TABLE "PUBLIC"."PARTICIPATIONS" ADD CONSTRAINT "PUBLIC"."UQ_PARTICIPATIONS" UNIQUE NULLS DISTINCT ("PROJECT", "KITA_ID");
ALTER TABLE "PUBLIC"."UNIT_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."UQ_UNIT_MEMBERSHIP" UNIQUE NULLS DISTINCT ("AGS", "VALID_FROM");
ALTER TABLE "PUBLIC"."TRAEGER" ADD CONSTRAINT "PUBLIC"."UQ_TRAEGER_NAME" UNIQUE NULLS DISTINCT ("NAME");
ALTER TABLE "PUBLIC"."CONFERENCE_GUESTS" ADD CONSTRAINT "PUBLIC"."UQ_CONFERENCE_GUESTS_SUBMISSION" UNIQUE NULLS DISTINCT ("SUBMISSION");
ALTER TABLE "PUBLIC"."DIGEST_LINES" ADD CONSTRAINT "PUBLIC"."UQ_DIGEST_LINES_CAUSE" UNIQUE NULLS DISTINCT ("CAUSE", "LOGIN");
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_TENANT_MEMB_GROUP" UNIQUE NULLS DISTINCT ("TENANT_ID_", "GROUP_ID_");
ALTER TABLE "PUBLIC"."PAPER_LETTERS" ADD CONSTRAINT "PUBLIC"."UQ_PAPER_LETTERS_CAUSE" UNIQUE NULLS DISTINCT ("CAUSE");
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_SENTRY_CASE_EXEC" FOREIGN KEY("CASE_EXEC_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."KITA_CLOSURE" ADD CONSTRAINT "PUBLIC"."FK_KITA_CLOSURE_KITA" FOREIGN KEY("KITA_ID") REFERENCES "PUBLIC"."KITA"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_SEED_JOB_DEF" FOREIGN KEY("SEED_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PARENT" FOREIGN KEY("PARENT_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ROLE_ASSIGNMENT" ADD CONSTRAINT "PUBLIC"."FK_ASSIGNMENT_MUNICIPALITY" FOREIGN KEY("AGS") REFERENCES "PUBLIC"."MUNICIPALITY"("AGS") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_JOB_DEF" FOREIGN KEY("BATCH_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_BYTEARRAY" FOREIGN KEY("BYTEARRAY_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_CASE_EXE" FOREIGN KEY("CASE_EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."PERSON_COMPETENCE" ADD CONSTRAINT "PUBLIC"."FK_COMPETENCE_PERSON" FOREIGN KEY("LOGIN") REFERENCES "PUBLIC"."PERSON"("LOGIN") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_MONITOR_JOB_DEF" FOREIGN KEY("MONITOR_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."KITA_VERSION" ADD CONSTRAINT "PUBLIC"."FK_KITA_VERSION_KITA" FOREIGN KEY("KITA_ID") REFERENCES "PUBLIC"."KITA"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."KITA_VERSION" ADD CONSTRAINT "PUBLIC"."FK_KITA_VERSION_TRAEGER" FOREIGN KEY("TRAEGER_ID") REFERENCES "PUBLIC"."TRAEGER"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ROLE_ASSIGNMENT" ADD CONSTRAINT "PUBLIC"."FK_ASSIGNMENT_PERSON" FOREIGN KEY("LOGIN") REFERENCES "PUBLIC"."PERSON"("LOGIN") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_CAUSE" FOREIGN KEY("CAUSE_INCIDENT_ID_") REFERENCES "PUBLIC"."ACT_RU_INCIDENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."UNIT_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."FK_MEMBERSHIP_UNIT" FOREIGN KEY("UNIT_CODE") REFERENCES "PUBLIC"."ADMINISTRATIVE_UNIT"("CODE") NOCHECK;
ALTER TABLE "PUBLIC"."KITA_VERSION" ADD CONSTRAINT "PUBLIC"."FK_KITA_VERSION_MUNICIPALITY" FOREIGN KEY("AGS") REFERENCES "PUBLIC"."MUNICIPALITY"("AGS") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."ACT_FK_ATHRZ_PROCEDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."UNIT_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."FK_MEMBERSHIP_MUNICIPALITY" FOREIGN KEY("AGS") REFERENCES "PUBLIC"."MUNICIPALITY"("AGS") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB" FOREIGN KEY("TENANT_ID_") REFERENCES "PUBLIC"."ACT_ID_TENANT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_BATCH" FOREIGN KEY("BATCH_ID_") REFERENCES "PUBLIC"."ACT_RU_BATCH"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_GE_BYTEARRAY" ADD CONSTRAINT "PUBLIC"."ACT_FK_BYTEARR_DEPL" FOREIGN KEY("DEPLOYMENT_ID_") REFERENCES "PUBLIC"."ACT_RE_DEPLOYMENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXT_TASK_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_JOB" ADD CONSTRAINT "PUBLIC"."ACT_FK_JOB_EXCEPTION" FOREIGN KEY("EXCEPTION_STACK_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_DEF" ADD CONSTRAINT "PUBLIC"."ACT_FK_DEC_REQ" FOREIGN KEY("DEC_REQ_ID_") REFERENCES "PUBLIC"."ACT_RE_DECISION_REQ_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_CASE_EXE" FOREIGN KEY("CASE_EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."FK_ABSENCE_DEPUTY" FOREIGN KEY("DEPUTY_LOGIN") REFERENCES "PUBLIC"."PERSON"("LOGIN") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB_USER" FOREIGN KEY("USER_ID_") REFERENCES "PUBLIC"."ACT_ID_USER"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_CASE_DEF" FOREIGN KEY("CASE_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_CASE_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TSKASS_TASK" FOREIGN KEY("TASK_ID_") REFERENCES "PUBLIC"."ACT_RU_TASK"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_JOB_DEF" FOREIGN KEY("JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ROLE_ASSIGNMENT" ADD CONSTRAINT "PUBLIC"."FK_ASSIGNMENT_UNIT" FOREIGN KEY("UNIT_CODE") REFERENCES "PUBLIC"."ADMINISTRATIVE_UNIT"("CODE") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR" ADD CONSTRAINT "PUBLIC"."ACT_FK_EVENT_EXEC" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."ACT_FK_MEMB_GROUP" FOREIGN KEY("GROUP_ID_") REFERENCES "PUBLIC"."ACT_ID_GROUP"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB_GROUP" FOREIGN KEY("GROUP_ID_") REFERENCES "PUBLIC"."ACT_ID_GROUP"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."ACT_FK_MEMB_USER" FOREIGN KEY("USER_ID_") REFERENCES "PUBLIC"."ACT_ID_USER"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_CASE_DEF" FOREIGN KEY("CASE_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_CASE_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."KITA_UPLOAD_LINE" ADD CONSTRAINT "PUBLIC"."FK_KITA_UPLOAD_LINE" FOREIGN KEY("UPLOAD_ID") REFERENCES "PUBLIC"."KITA_UPLOAD"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."FK_ABSENCE_PERSON" FOREIGN KEY("LOGIN") REFERENCES "PUBLIC"."PERSON"("LOGIN") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_SENTRY_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_PARENT" FOREIGN KEY("PARENT_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_RCAUSE" FOREIGN KEY("ROOT_CAUSE_INCIDENT_ID_") REFERENCES "PUBLIC"."ACT_RU_INCIDENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."MESSAGE_FILES" ADD CONSTRAINT "PUBLIC"."FK_MESSAGE_FILES_MESSAGE" FOREIGN KEY("MESSAGE_ID") REFERENCES "PUBLIC"."MESSAGES"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXT_TASK_ERROR_DETAILS" FOREIGN KEY("ERROR_DETAILS_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."LINK_ANSWERS" ADD CONSTRAINT "PUBLIC"."FK_LINK_ANSWERS_LINK" FOREIGN KEY("TOKEN_HASH") REFERENCES "PUBLIC"."LINKS"("TOKEN_HASH") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_SUPER" FOREIGN KEY("SUPER_EXEC_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
UPDATE DATABASECHANGELOG SET DATEEXECUTED = LOCALTIMESTAMP;
UPDATE ACT_GE_SCHEMA_LOG SET TIMESTAMP_ = LOCALTIMESTAMP;
