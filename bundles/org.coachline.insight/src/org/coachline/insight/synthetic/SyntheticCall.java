/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.coachline.insight.synthetic.SyntheticPlan.Worker;
import org.coachline.library.Measures;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;

/** Invents one call with its reviews. */
final class SyntheticCall {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;
    private static final long SECOND = 1_000_000;
    private static final List<String> HEARD = List.of("I can hear how long this has gone on", "Let me look that up", "That is not what it says here",
            "You would have to call another number", "I would be annoyed as well", "There is nothing I can do", "Give me a second, I am reading your notes",
            "Let us go through it together", "As I said before", "Thank you for staying on the line");
    private static final List<String> REMARKS = List.of("Went to the steps before naming the feeling", "Named the delay and owned it",
            "Talked over the end of the sentence", "Two real options, well put", "The caller calmed down after this", "A stock phrase, and it showed",
            "Said what would happen next and when", "Asked the same thing a second time", "Kept the voice low and slow", "Promised more than we can do");

    /** A moment that happened, whoever hears it. */
    private record Truth(int technique, long startMicros, long lengthMicros, boolean used, double shade) {
    }

    /**
     * A call and what belongs to it.
     *
     * @param call     new
     * @param agent    number of its first agent
     * @param reviews  new, the first made first
     * @param measures its hardness
     */
    record Made(Call call, int agent, List<Review> reviews, Measures measures) {
    }

    private final SyntheticPlan plan;
    private final Random random;
    private final int number;
    private final int callerType;
    private final int agent;
    private final LocalDate day;
    private final Instant start;
    private final long lengthMicros;
    private final double hardness;
    private final double mood;

    private SyntheticCall(SyntheticPlan plan, int number) {
        this.plan = plan;
        this.number = number;
        random = plan.random("call", number);
        agent = random.nextInt(plan.agents().size());
        callerType = SyntheticPlan.zipf(random, SyntheticPlan.CALLER_TYPES.size());
        LocalDate any = SyntheticPlan.FIRST_DAY.plusDays((long) number * SyntheticPlan.DAYS / plan.calls());
        // Weekends are quiet: most of their calls come on the Friday before or the Monday after.
        int weekend = any.getDayOfWeek().getValue() - 5;
        day = weekend > 0 && random.nextDouble() < 0.8 ? any.plusDays(weekend == 1 ? -1 : 1) : any;
        double hour = 8 + 10 * (random.nextDouble() + random.nextDouble()) / 2;
        start = day.atTime(LocalTime.ofSecondOfDay((long) (hour * 3600))).atZone(SyntheticPlan.ZONE).toInstant();
        lengthMicros = (long) (Math.exp(5.8 + 0.6 * random.nextGaussian()) * SECOND);
        double tail = random.nextDouble();
        hardness = Math.round(1000 * tail * tail * tail) / 1000.0;
        mood = 0.6 * random.nextGaussian() - hardness;
    }

    static Made make(SyntheticPlan plan, int number) {
        return new SyntheticCall(plan, number).make();
    }

    private Made make() {
        Call call = call();
        double[] weights = plan.reviewWeights(number);
        List<Review> reviews = new ArrayList<>();
        List<Truth> truths = new ArrayList<>();
        Instant after = start.plusMillis(lengthMicros / 1000);
        for (int i = 0; i < weights.length; i++) {
            reviews.add(review(call.getId(), i, plan.share(weights[i]), truths, after));
        }
        return new Made(call, agent, reviews, new Measures(hardness, hardness < 0.3 ? List.of()
                : List.of(new Measures.Reason("Invented: long silences", hardness * 0.6), new Measures.Reason("Invented: talk-over", hardness * 0.4))));
    }

    private Call call() {
        Call call = FACTORY.createCall();
        call.setId(SyntheticLibrary.id(random));
        call.setTitle("Invented call " + (number + 1));
        call.setStart(start);
        call.setZone(SyntheticPlan.ZONE.getId());
        call.setQueue(SyntheticPlan.QUEUES.get(SyntheticPlan.zipf(random, SyntheticPlan.QUEUES.size())));
        call.setCallerType(SyntheticPlan.ref(SyntheticPlan.CALLER_TYPES.get(callerType)));
        double went = 1 / (1 + Math.exp(-(1 + mood)));
        double told = random.nextDouble();
        call.setResolution(told < 0.15 ? Resolution.UNKNOWN : random.nextDouble() < 0.3 + 0.55 * went ? Resolution.RESOLVED : Resolution.UNRESOLVED);
        if (random.nextDouble() < 0.3) {
            call.setSatisfaction((double) Math.max(1, Math.min(5, Math.round(1 + 4 * went + 0.7 * random.nextGaussian()))));
        }
        call.setHandleTimeMicros(lengthMicros + (long) (20 + 70 * random.nextDouble()) * SECOND);
        call.setImportedAt(day.plusDays(1).atStartOfDay(SyntheticPlan.ZONE).plusHours(2).toInstant());
        call.setHelpRequested(hardness > 0.8 && random.nextDouble() < 0.3);
        boolean transferred = random.nextDouble() < 0.04;
        long first = transferred ? lengthMicros / 3 : lengthMicros;
        call.getLegs().add(leg(plan.agents().get(agent).id(), 0, first, 0));
        if (transferred) {
            call.getLegs().add(leg(plan.agents().get(random.nextInt(plan.agents().size())).id(), first, lengthMicros - first, 1));
        }
        return call;
    }

    private Leg leg(String agentId, long offsetMicros, long micros, int place) {
        Leg leg = FACTORY.createLeg();
        leg.setAgentId(agentId);
        leg.setOffsetMicros(offsetMicros);
        Recording recording = FACTORY.createRecording();
        recording.setRoot("invented");
        recording.setPath(String.format(Locale.ROOT, "%08d-%d.wav", number, place));
        recording.setSha256(String.format(Locale.ROOT, "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        recording.setSizeBytes(44 + micros / 1000 * 16);
        recording.setContainer("wav");
        recording.setCodec("mulaw");
        recording.setSampleRate(8_000);
        recording.setDurationMicros(micros);
        for (ChannelRole role : List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER)) {
            Channel channel = FACTORY.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        leg.getRecordings().add(recording);
        return leg;
    }

    private Review review(String callId, int place, int moments, List<Truth> truths, Instant after) {
        Review review = FACTORY.createReview();
        review.setId(SyntheticLibrary.id(random));
        review.setCallId(callId);
        // A few reviewers do most of the work; the reviewers of one call are different people.
        review.setReviewerId(plan.reviewers().get((agent + place * (1 + number % 2)) % plan.reviewers().size()));
        Instant created = after.plus(Duration.ofMinutes((long) Math.exp(4.6 + 1.3 * random.nextGaussian())));
        review.setCreatedAt(created);
        double state = random.nextDouble();
        review.setStatus(state < 0.05 ? ReviewStatus.DRAFT : state < 0.2 ? ReviewStatus.DELIVERED : state < 0.94 ? ReviewStatus.ACKNOWLEDGED
                : state < 0.97 ? ReviewStatus.DISPUTED : ReviewStatus.RESOLVED);
        if (review.getStatus() != ReviewStatus.DRAFT) {
            review.setDeliveredAt(created.plus(Duration.ofMinutes((long) Math.exp(4 + 1.4 * random.nextGaussian()))));
            if (review.getStatus() != ReviewStatus.DELIVERED) {
                review.setAcknowledgedAt(review.getDeliveredAt().plus(Duration.ofMinutes((long) Math.exp(5 + random.nextGaussian()))));
            }
        }
        // Whoever hears the call after somebody else finds most of the same moments, and some of their own.
        List<Truth> heard = new ArrayList<>(truths.subList(0, Math.min(truths.size(), moments * 3 / 4)));
        while (heard.size() < moments) {
            heard.add(truth());
        }
        if (place == 0) {
            truths.addAll(heard);
        }
        heard.sort(Comparator.comparingLong(Truth::startMicros));
        for (Truth each : heard) {
            review.getMoments().add(moment(each, place, created));
        }
        new SyntheticLoop(plan.random("loop of review " + place, number)).complete(review, plan.agents().get(agent).id());
        return review;
    }

    private Truth truth() {
        int technique = SyntheticPlan.zipf(random, SyntheticPlan.TECHNIQUES.size());
        Worker worker = plan.agents().get(agent);
        double odds = plan.difficulty(technique) + worker.ability()[technique] + plan.suits(callerType, technique) + mood
                + (technique == worker.weakest() && day.isAfter(worker.session()) ? worker.gain() : 0);
        boolean used = random.nextDouble() < 1 / (1 + Math.exp(-odds));
        long at = (long) (random.nextDouble() * Math.max(1, lengthMicros - 5 * SECOND));
        return new Truth(technique, at, random.nextDouble() < 0.5 ? 0 : (long) ((1 + 5 * random.nextDouble()) * SECOND), used, random.nextDouble());
    }

    private Moment moment(Truth truth, int place, Instant created) {
        Moment moment = FACTORY.createMoment();
        moment.setId(SyntheticLibrary.id(random));
        long jitter = place == 0 ? 0 : (long) (random.nextGaussian() * SECOND / 2);
        moment.setStartMicros(Math.max(0, truth.startMicros + jitter));
        moment.setEndMicros(moment.getStartMicros() + truth.lengthMicros);
        moment.setChannel(ChannelRole.AGENT);
        moment.setCreatedAt(created.plusSeconds(moment.getStartMicros() / SECOND));
        if (random.nextDouble() < 0.03) {
            moment.setChannel(ChannelRole.CUSTOMER);
            moment.setComment(REMARKS.get(random.nextInt(REMARKS.size())));
            return moment;
        }
        moment.setTechnique(SyntheticPlan.ref(SyntheticPlan.TECHNIQUES.get(truth.technique)));
        double shade = place > 0 && random.nextDouble() < 0.25 ? random.nextDouble() : truth.shade;
        moment.setVerdict(random.nextDouble() < 0.02 ? Verdict.NONE : truth.used ? shade < 0.7 ? Verdict.USED_WELL : Verdict.PARTLY
                : shade < 0.93 ? Verdict.MISSED : Verdict.BACKFIRED);
        moment.setSeverity(truth.used ? Severity.NORMAL : shade < 0.15 ? Severity.MAJOR : shade < 0.3 ? Severity.MINOR : Severity.NORMAL);
        if (random.nextDouble() < 0.3) {
            moment.setPhraseHeard(HEARD.get(random.nextInt(HEARD.size())));
        }
        if (random.nextDouble() < 0.25) {
            moment.setComment(REMARKS.get(random.nextInt(REMARKS.size())));
        }
        return moment;
    }
}
