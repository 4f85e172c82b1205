/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ScorecardState;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnScorecardsTest {

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static KeptScorecard draft(String item, String version) {
        Scorecard card = CatalogFactory.eINSTANCE.createScorecard();
        card.setId(item);
        card.setName("Our card");
        card.setVersion(version);
        ScorecardSection section = CatalogFactory.eINSTANCE.createScorecardSection();
        section.setId("all");
        ScorecardQuestion question = CatalogFactory.eINSTANCE.createScorecardQuestion();
        question.setId("greeted");
        question.setName("Greeted?");
        QuestionCondition condition = CatalogFactory.eINSTANCE.createQuestionCondition();
        condition.setQuestion("before");
        condition.getAnswers().add("yes");
        question.getConditions().add(condition);
        question.getOptions().add(CatalogFactory.eINSTANCE.createAnswerOption());
        question.getOptions().get(0).setFails(FailScope.ALL);
        section.getQuestions().add(question);
        card.getSections().add(section);
        KeptScorecard kept = CoachingFactory.eINSTANCE.createKeptScorecard();
        kept.setId(Documents.newId());
        kept.setPack(ScorecardRow.PACK);
        kept.setState(ScorecardState.DRAFT);
        kept.setCreatedAt(Build.MONDAY);
        kept.setScorecard(card);
        return kept;
    }

    private KeptScorecard published(String item, String version) throws LibraryException {
        KeptScorecard kept = draft(item, version);
        kept.setState(ScorecardState.PUBLISHED);
        kept.setPublishedAt(Build.MONDAY);
        kept.setPublishedBy("Alex");
        library.save(kept, 0);
        return kept;
    }

    @Test
    void aDraftIsKeptWithEverythingItAsks() throws Exception {
        KeptScorecard kept = draft("card", "1.0");
        library.save(kept, 0);
        assertTrue(EcoreUtil.equals(kept.getScorecard(), library.load(KeptScorecard.class, kept.getId()).document().getScorecard()));
        assertEquals(List.of(new ScorecardRow(kept.getId(), "card", "1.0", "Our card", ScorecardState.DRAFT, 1, null, "", 1)), library.scoring().scorecards().all());
        assertEquals(Optional.empty(), library.scoring().scorecards().published("card", "1.0"));
    }

    @Test
    void aPublishedVersionDoesNotChange() throws Exception {
        KeptScorecard kept = published("card", "1.0");
        kept.getScorecard().getSections().get(0).getQuestions().get(0).setName("Greeted by name?");
        LibraryException refused = assertThrows(LibraryException.class, () -> library.save(kept, 1));
        assertEquals(Reason.EXISTS, refused.reason());
        assertEquals("Greeted?", library.load(KeptScorecard.class, kept.getId()).document().getScorecard().getSections().get(0).getQuestions().get(0).getName());
    }

    @Test
    void aPublishedVersionIsNotMadeADraftAgainAndNotDeletedButCanBeRetired() throws Exception {
        KeptScorecard kept = published("card", "1.0");
        assertThrows(LibraryException.class, () -> library.delete(KeptScorecard.class, kept.getId(), 1, "Alex"));
        kept.setState(ScorecardState.DRAFT);
        assertThrows(LibraryException.class, () -> library.save(kept, 1));
        kept.setState(ScorecardState.RETIRED);
        library.save(kept, 1);
        assertEquals(ScorecardState.RETIRED, library.scoring().scorecards().published("card", "1.0").orElseThrow().state());
    }

    @Test
    void twoPublishedScorecardsHaveNotTheSameVersion() throws Exception {
        published("card", "1.0");
        assertThrows(LibraryException.class, () -> published("card", "1.0"));
        published("card", "1.1");
        published("other", "1.0");
        assertEquals(3, library.scoring().scorecards().all().size());
    }

    @Test
    void aDraftCanGo() throws Exception {
        KeptScorecard kept = draft("card", "1.0");
        library.save(kept, 0);
        library.delete(KeptScorecard.class, kept.getId(), 1, "Alex");
        assertEquals(List.of(), library.scoring().scorecards().all());
    }

    @Test
    void whatAScorecardOfAPackAskedIsKeptWithTheEvaluationThatRefersToIt() throws Exception {
        CatalogRef ref = new CatalogRef("org.example.pack", "card", "1.0.0");
        library.setTechniqueSource(asked -> Optional.of(new SeenTechnique(asked, "Card", "", "", "", "", "", List.of(), List.of(), "<what it asks/>")));
        Call call = Build.call("Call", "agent", Build.MONDAY);
        library.save(call, 0);
        Review review = Build.review(call, "alex");
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(ref);
        evaluation.setScorecardVersion("1.0");
        review.setEvaluation(evaluation);
        library.save(review, 0);
        assertEquals("<what it asks/>", library.seen(ref).orElseThrow().definition());
    }

    @Test
    void listsAreMadeAnewFromTheDocuments() throws Exception {
        published("card", "1.0");
        List<ScorecardRow> before = library.scoring().scorecards().all();
        library.rebuildProjection(new NullProgressMonitor());
        assertEquals(before, library.scoring().scorecards().all());
        assertTrue(library.check(new NullProgressMonitor()).problems().stream().noneMatch(each -> each.toString().contains("scorecard")));
    }
}
