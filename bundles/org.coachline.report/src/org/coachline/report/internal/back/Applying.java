/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanChange.Kind;
import org.coachline.report.internal.PlanLayout.Field;
import org.coachline.report.internal.PlanLayout.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Makes chosen changes on a plan. What a change speaks of is looked up first, so that nothing is done where something is gone. */
public final class Applying {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private final CoachingPlan plan;
    private final Function<String, Optional<CatalogRef>> techniques;
    private final Map<String, EObject> parts = new HashMap<>();

    /**
     * @param plan       to be changed
     * @param techniques the technique of a name
     */
    public Applying(CoachingPlan plan, Function<String, Optional<CatalogRef>> techniques) {
        this.plan = plan;
        this.techniques = techniques;
        plan.getGoals().forEach(goal -> {
            put(Part.GOALS, goal.getId(), goal);
            goal.getActions().forEach(action -> put(Part.ACTIONS, action.getId(), action));
            goal.getEvidence().forEach(evidence -> put(Part.EVIDENCE, evidence.getId(), evidence));
            goal.getFollowUps().forEach(followUp -> put(Part.FOLLOW_UPS, followUp.getId(), followUp));
        });
        plan.getPraise().forEach(praise -> put(Part.PRAISE, praise.getId(), praise));
        plan.getSessions().forEach(session -> put(Part.SESSIONS, session.getId(), session));
        plan.getRolePlays().forEach(played -> put(Part.ROLE_PLAYS, played.getId(), played));
        put(Part.PLAN, plan.getId(), plan);
    }

    private void put(Part part, String id, EObject object) {
        parts.put(part.key() + '/' + id, object);
    }

    /**
     * Makes the changes.
     *
     * @param edits chosen ones, with all that they require
     * @throws IllegalStateException before anything is done, when the plan has not what they speak of: it was changed since it
     *                               was compared
     */
    public void apply(List<Edit> edits) {
        Set<String> goals = new HashSet<>();
        edits.stream().filter(edit -> edit.part() == Part.GOALS && edit.change().kind() == Kind.ADD).map(Edit::id).forEach(goals::add);
        plan.getGoals().forEach(goal -> goals.add(goal.getId()));
        for (Edit edit : edits) {
            Object of = edit.values().get(Field.GOAL);
            List<?> about = edit.values().get(Field.GOALS) instanceof List<?> several ? several : List.of();
            if (of != null && !goals.contains(of) || !goals.containsAll(about)) {
                throw new IllegalStateException("a goal is not in the plan: " + edit.change().id());
            }
            if (edit.change().kind() != Kind.ADD && !parts.containsKey(edit.part().key() + '/' + edit.id())) {
                throw new IllegalStateException("not in the plan: " + edit.change().id());
            }
        }
        // Goals first, as others may be put into them; what goes goes last, as something may have been moved out of it.
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparing((Edit edit) -> edit.change().kind() == Kind.REMOVE).thenComparing(
                edit -> edit.part() == Part.GOALS ? (edit.change().kind() == Kind.REMOVE ? 2 : 0) : 1));
        ordered.forEach(this::apply);
    }

    private void apply(Edit edit) {
        EObject object = parts.get(edit.part().key() + '/' + edit.id());
        switch (edit.change().kind()) {
        case REMOVE -> {
            if (object instanceof Goal goal) {
                plan.getSessions().forEach(session -> session.getGoals().remove(goal));
            }
            EcoreUtil.remove(object);
        }
        case SET -> edit.values().forEach((field, value) -> set(object, field, value));
        case ADD -> add(edit);
        }
    }

    private void add(Edit edit) {
        EObject made = switch (edit.part()) {
        case GOALS -> made(FACTORY.createGoal(), plan.getGoals()::add, Goal::setId);
        case ACTIONS -> made(FACTORY.createAction(), action -> goal(edit.values().get(Field.GOAL)).getActions().add(action), Action::setId);
        case FOLLOW_UPS -> made(FACTORY.createFollowUp(), each -> goal(edit.values().get(Field.GOAL)).getFollowUps().add(each), FollowUp::setId);
        case SESSIONS -> made(FACTORY.createSession(), plan.getSessions()::add, Session::setId);
        case ROLE_PLAYS -> made(FACTORY.createRolePlay(), plan.getRolePlays()::add, RolePlay::setId);
        case PLAN, EVIDENCE, PRAISE -> throw new IllegalArgumentException(edit.change().id());
        };
        put(edit.part(), edit.id(), made);
        edit.values().forEach((field, value) -> set(made, field, value));
    }

    private static <T extends EObject> T made(T part, java.util.function.Predicate<T> into, java.util.function.BiConsumer<T, String> id) {
        id.accept(part, Documents.newId());
        into.test(part);
        return part;
    }

    private Goal goal(@Nullable Object id) {
        if (parts.get(Part.GOALS.key() + '/' + id) instanceof Goal goal) {
            return goal;
        }
        throw new IllegalStateException("not in the plan: goal " + id);
    }

    private void set(EObject part, Field field, @Nullable Object value) {
        switch (part) {
        case CoachingPlan each -> set(each, field, value);
        case Goal each -> set(each, field, value);
        case Action each -> set(each, field, value);
        case FollowUp each -> set(each, field, value);
        case Session each -> set(each, field, value);
        case RolePlay each -> set(each, field, value);
        case Evidence each -> set(each, field, value);
        default -> throw new IllegalArgumentException(part.eClass().getName());
        }
    }

    private static void set(CoachingPlan each, Field field, @Nullable Object value) {
        switch (field) {
        case TITLE -> each.setTitle(text(value));
        case PLAN_STATUS -> each.setStatus((PlanStatus) value);
        case FROM -> each.setPeriodStart((LocalDate) value);
        case TO -> each.setPeriodEnd((LocalDate) value);
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private void set(Goal each, Field field, @Nullable Object value) {
        switch (field) {
        case TECHNIQUE -> each.setTechnique(techniques.apply(String.valueOf(value)).orElse(null));
        case STATEMENT -> each.setStatement(text(value));
        case TARGET -> each.setTarget((Double) orElse(value, () -> 0.0));
        case DUE -> each.setDue((LocalDate) value);
        case STATUS -> each.setStatus((ProgressStatus) value);
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private void set(Action each, Field field, @Nullable Object value) {
        switch (field) {
        case GOAL -> move(each, goal(value).getActions());
        case TEXT -> each.setText(text(value));
        case OWNER -> each.setOwner(text(value));
        case DUE -> each.setDue((LocalDate) value);
        case STATUS -> each.setStatus((ProgressStatus) value);
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private void set(FollowUp each, Field field, @Nullable Object value) {
        switch (field) {
        case GOAL -> move(each, goal(value).getFollowUps());
        case TEXT -> each.setText(text(value));
        case DUE -> each.setDue((LocalDate) value);
        case DONE -> each.setDone(Boolean.TRUE.equals(value));
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private void set(Session each, Field field, @Nullable Object value) {
        switch (field) {
        case DATE -> each.setDate((LocalDate) value);
        case MINUTES -> each.setMinutes((Integer) orElse(value, () -> 0));
        case NOTES -> each.setNotes(text(value));
        case GOALS -> {
            List<Goal> goals = new ArrayList<>();
            ((List<?>) orElse(value, List::of)).forEach(id -> goals.add(goal(id)));
            // In the order of the plan, however the cell had them.
            goals.sort(Comparator.comparing(plan.getGoals()::indexOf));
            each.getGoals().clear();
            each.getGoals().addAll(goals);
        }
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private void set(RolePlay each, Field field, @Nullable Object value) {
        switch (field) {
        case DATE -> each.setDate((LocalDate) value);
        case TECHNIQUE -> each.setTechnique(techniques.apply(String.valueOf(value)).orElse(null));
        case PARTNER -> each.setPartner(text(value));
        case RESULT -> each.setResult((Verdict) orElse(value, () -> Verdict.NONE));
        case NOTES -> each.setNotes(text(value));
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private static void set(Evidence each, Field field, @Nullable Object value) {
        switch (field) {
        case HEARD -> each.setPhraseHeard(text(value));
        case BETTER -> each.setBetterPhrase(text(value));
        case COMMENT -> each.setComment(text(value));
        default -> throw new IllegalArgumentException(field.key());
        }
    }

    private static <T> void move(T part, List<T> into) {
        if (!into.contains(part)) {
            into.add(part);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.equals("") ? null : value.toString();
    }

    private static Object orElse(@Nullable Object value, Supplier<Object> otherwise) {
        return value == null ? otherwise.get() : value;
    }
}
