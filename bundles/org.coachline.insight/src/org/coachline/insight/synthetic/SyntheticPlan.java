/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Reviewer;
import org.coachline.model.coaching.Team;

/** Who works in the invented call centre, what each can do, and how moments are shared out among calls. */
final class SyntheticPlan {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    static final int DAYS = 364;
    static final String PACK = "org.coachline.deescalation";
    static final List<String> TECHNIQUES = List.of("validate-first", "listen-actively", "show-empathy", "apologise-sincerely", "stay-calm",
            "ask-to-understand", "keep-informed", "focus-on-the-solution", "take-responsibility", "give-space-to-vent", "warm-tone", "personalise",
            "manage-expectations", "positive-positioning", "offer-choices", "partnership-language", "end-on-a-positive-note", "avoid-the-hold",
            "check-emotions-at-the-door", "say-no-kindly", "do-not-take-the-bait", "escalate-well", "document", "sidestep", "control-the-call",
            "set-boundaries", "handle-threats");
    static final List<String> CALLER_TYPES = List.of("impatient", "complainer", "indecisive", "venter", "talkative", "misinformed", "demanding",
            "sceptical", "aggrieved", "silent", "aggressive", "threat-maker");
    static final List<String> QUEUES = List.of("Billing", "Technical", "Cancellations", "Orders", "Complaints", "General");

    private static final int CALLS_AN_AGENT = 500;
    private static final int MOST_AGENTS = 400;
    private static final int TEAM = 12;
    private static final int AGENTS_A_REVIEWER = 10;
    private static final double REVIEWED = 0.85;
    private static final List<String> FIRST_NAMES = List.of("Ada", "Bo", "Cem", "Dana", "Eli", "Fay", "Gus", "Hana", "Ira", "Jo", "Kim", "Lee", "Mia",
            "Nils", "Ola", "Pia", "Quinn", "Rosa", "Sam", "Tove", "Uma", "Vik", "Wen", "Xenia", "Yara", "Zoe");
    private static final List<String> LAST_NAMES = List.of("Alder", "Birch", "Cedar", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Kelp", "Linden",
            "Maple", "Nettle", "Oak", "Pine", "Rowan", "Sorrel", "Thorn", "Willow", "Yew");
    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    /**
     * Somebody who works there.
     *
     * @param id      of the document
     * @param ability how much likelier than usual each technique is used, on the scale of log odds
     * @param weakest which technique is to be coached
     * @param session on which day
     * @param gain    how much the session helps, on the scale of log odds
     */
    record Worker(String id, double[] ability, int weakest, LocalDate session, double gain) {
    }

    private final int calls;
    private final int moments;
    private final long seed;
    private final double weight;
    private final List<Document> people = new ArrayList<>();
    private final List<Worker> agents = new ArrayList<>();
    private final List<String> reviewers = new ArrayList<>();
    private final double[] difficulty = new double[TECHNIQUES.size()];
    private final double[][] suits = new double[CALLER_TYPES.size()][TECHNIQUES.size()];
    private double weightBefore;
    private long momentsBefore;

    SyntheticPlan(int calls, int moments, long seed) {
        this.calls = calls;
        this.moments = moments;
        this.seed = seed;
        double sum = 0;
        for (int call = 0; call < calls; call++) {
            for (double each : reviewWeights(call)) {
                sum += each;
            }
        }
        weight = sum;
        Random random = random("people", 0);
        for (int i = 0; i < difficulty.length; i++) {
            difficulty[i] = 0.6 * random.nextGaussian() + 0.3;
        }
        for (double[] row : suits) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 0.3 * random.nextGaussian();
            }
        }
        hire(random);
    }

    private void hire(Random random) {
        int number = Math.max(2, Math.min(MOST_AGENTS, calls / CALLS_AN_AGENT));
        String team = "";
        for (int i = 0; i < number; i++) {
            if (i % TEAM == 0) {
                Team made = FACTORY.createTeam();
                made.setId(SyntheticLibrary.id(random));
                made.setName("Team " + (i / TEAM + 1));
                people.add(made);
                team = made.getId();
            }
            Agent agent = FACTORY.createAgent();
            agent.setId(SyntheticLibrary.id(random));
            agent.setName(name(i));
            agent.setTeamId(team);
            people.add(agent);
            agents.add(worker(agent.getId(), random));
        }
        for (int i = 0; i < Math.max(3, number / AGENTS_A_REVIEWER); i++) {
            Reviewer reviewer = FACTORY.createReviewer();
            reviewer.setId(SyntheticLibrary.id(random));
            reviewer.setName(name(number + i));
            people.add(reviewer);
            reviewers.add(reviewer.getId());
        }
    }

    /** Different for each number, and plain enough to be typed: a first and a last name, numbered once they run out. */
    private static String name(int number) {
        int all = FIRST_NAMES.size() * LAST_NAMES.size();
        String name = FIRST_NAMES.get(number % FIRST_NAMES.size()) + ' ' + LAST_NAMES.get(number / FIRST_NAMES.size() % LAST_NAMES.size());
        return number < all ? name : name + ' ' + (number / all + 1);
    }

    private static Worker worker(String id, Random random) {
        double general = 0.5 * random.nextGaussian();
        double[] ability = new double[TECHNIQUES.size()];
        int weakest = 0;
        for (int i = 0; i < ability.length; i++) {
            ability[i] = general + 0.7 * random.nextGaussian();
            // Only what comes up often enough is worth a goal.
            weakest = i < ability.length / 2 && ability[i] < ability[weakest] ? i : weakest;
        }
        return new Worker(id, ability, weakest, FIRST_DAY.plusDays(DAYS / 3 + random.nextInt(DAYS / 3)), Math.max(0, 0.9 + 0.5 * random.nextGaussian()));
    }

    /** How much of all moments each review of a call gets, relative to others; none for a call that nobody reviewed. */
    double[] reviewWeights(int call) {
        Random random = random("reviews", call);
        double sort = random.nextDouble();
        // With few calls every one counts; the last one makes sure that there is somewhere to put the moments.
        int number = sort >= REVIEWED && call != calls - 1 ? 0 : sort < 0.02 ? 3 : sort < 0.1 ? 2 : 1;
        double[] weights = new double[number];
        for (int i = 0; i < number; i++) {
            weights[i] = 0.2 - Math.log(1 - random.nextDouble());
        }
        return weights;
    }

    /** How many moments the next review gets, so that all together are as many as asked for; to be asked in order. */
    int share(double reviewWeight) {
        weightBefore += reviewWeight;
        long until = Math.min(moments, Math.round(moments * (weightBefore / weight)));
        int share = (int) (until - momentsBefore);
        momentsBefore = until;
        return share;
    }

    Random random(String kind, long number) {
        return SyntheticLibrary.random(seed, kind, number);
    }

    int calls() {
        return calls;
    }

    List<Document> people() {
        return people;
    }

    List<Worker> agents() {
        return agents;
    }

    List<String> reviewers() {
        return reviewers;
    }

    double difficulty(int technique) {
        return difficulty[technique];
    }

    double suits(int callerType, int technique) {
        return suits[callerType][technique];
    }

    static CatalogRef ref(String item) {
        return new CatalogRef(PACK, item, "1.0.0");
    }

    /** A place in a list of so many, the first ones more likely than the later. */
    static int zipf(Random random, int size) {
        double harmonic = 0;
        for (int i = 1; i <= size; i++) {
            harmonic += 1.0 / (i + 2);
        }
        double left = random.nextDouble() * harmonic;
        for (int i = 1; i < size; i++) {
            left -= 1.0 / (i + 2);
            if (left < 0) {
                return i - 1;
            }
        }
        return size - 1;
    }
}
