/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.sql.SQLException;
import java.util.Optional;

import org.coachline.library.LibraryException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Reviewer;
import org.coachline.model.coaching.Team;

/** Finds agents, reviewers and teams by name, and makes those that are not there. */
public final class People {

    private final Database database;
    private final DocumentStore documents;

    /**
     * @param database  where to look
     * @param documents where to make them
     */
    public People(Database database, DocumentStore documents) {
        this.database = database;
        this.documents = documents;
    }

    /** The id of the agent of a name. */
    public String agent(String name) throws LibraryException {
        Agent agent = CoachingFactory.eINSTANCE.createAgent();
        agent.setName(name.strip());
        return named(agent, name);
    }

    /** The id of the reviewer of a name. */
    public String reviewer(String name) throws LibraryException {
        Reviewer reviewer = CoachingFactory.eINSTANCE.createReviewer();
        reviewer.setName(name.strip());
        return named(reviewer, name);
    }

    /** The id of the team of a name. */
    public String team(String name) throws LibraryException {
        Team team = CoachingFactory.eINSTANCE.createTeam();
        team.setName(name.strip());
        return named(team, name);
    }

    private String named(Document fresh, String name) throws LibraryException {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is needed");
        }
        String kind = fresh.eClass().getName();
        Optional<String> known = database.read(session -> find(session, kind, name));
        if (known.isPresent()) {
            return known.get();
        }
        fresh.setId(Documents.newId());
        return database.write(session -> {
            // Another process may have made it while this one waited for its turn.
            Optional<String> made = find(session, kind, name);
            if (made.isEmpty()) {
                documents.add(session, fresh);
            }
            return made.orElse(fresh.getId());
        });
    }

    private static Optional<String> find(Session session, String kind, String name) throws SQLException {
        return session.first("SELECT document_id FROM people WHERE kind = ? AND name_key = ? ORDER BY document_id LIMIT 1", row -> row.getString(1), kind,
                Projector.nameKey(Documents.storable(name)));
    }
}
