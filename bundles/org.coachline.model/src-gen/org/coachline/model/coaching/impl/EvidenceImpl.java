/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getReviewId <em>Review Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getMomentId <em>Moment Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getCallStart <em>Call Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getPhraseHeard <em>Phrase Heard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getBetterPhrase <em>Better Phrase</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.EvidenceImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends MinimalEObjectImpl.Container implements Evidence {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallId() <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallId()
	 * @generated
	 * @ordered
	 */
	protected static final String CALL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallId() <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallId()
	 * @generated
	 * @ordered
	 */
	protected String callId = CALL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewId() <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewId()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewId() <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewId()
	 * @generated
	 * @ordered
	 */
	protected String reviewId = REVIEW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMomentId() <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentId()
	 * @generated
	 * @ordered
	 */
	protected static final String MOMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMomentId() <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMomentId()
	 * @generated
	 * @ordered
	 */
	protected String momentId = MOMENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallStart() <em>Call Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CALL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallStart() <em>Call Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallStart()
	 * @generated
	 * @ordered
	 */
	protected Instant callStart = CALL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartMicros() <em>Start Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMicros()
	 * @generated
	 * @ordered
	 */
	protected static final long START_MICROS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStartMicros() <em>Start Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartMicros()
	 * @generated
	 * @ordered
	 */
	protected long startMicros = START_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndMicros() <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMicros()
	 * @generated
	 * @ordered
	 */
	protected static final long END_MICROS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEndMicros() <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndMicros()
	 * @generated
	 * @ordered
	 */
	protected long endMicros = END_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef technique = TECHNIQUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.NONE;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhraseHeard() <em>Phrase Heard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhraseHeard()
	 * @generated
	 * @ordered
	 */
	protected static final String PHRASE_HEARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhraseHeard() <em>Phrase Heard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhraseHeard()
	 * @generated
	 * @ordered
	 */
	protected String phraseHeard = PHRASE_HEARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBetterPhrase() <em>Better Phrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetterPhrase()
	 * @generated
	 * @ordered
	 */
	protected static final String BETTER_PHRASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBetterPhrase() <em>Better Phrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBetterPhrase()
	 * @generated
	 * @ordered
	 */
	protected String betterPhrase = BETTER_PHRASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCallId() {
		return callId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallId(String newCallId) {
		String oldCallId = callId;
		callId = newCallId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__CALL_ID, oldCallId, callId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewId() {
		return reviewId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewId(String newReviewId) {
		String oldReviewId = reviewId;
		reviewId = newReviewId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__REVIEW_ID, oldReviewId, reviewId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMomentId() {
		return momentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMomentId(String newMomentId) {
		String oldMomentId = momentId;
		momentId = newMomentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__MOMENT_ID, oldMomentId, momentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCallStart() {
		return callStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallStart(Instant newCallStart) {
		Instant oldCallStart = callStart;
		callStart = newCallStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__CALL_START, oldCallStart, callStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStartMicros() {
		return startMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartMicros(long newStartMicros) {
		long oldStartMicros = startMicros;
		startMicros = newStartMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__START_MICROS, oldStartMicros, startMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEndMicros() {
		return endMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndMicros(long newEndMicros) {
		long oldEndMicros = endMicros;
		endMicros = newEndMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__END_MICROS, oldEndMicros, endMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(CatalogRef newTechnique) {
		CatalogRef oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhraseHeard() {
		return phraseHeard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhraseHeard(String newPhraseHeard) {
		String oldPhraseHeard = phraseHeard;
		phraseHeard = newPhraseHeard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__PHRASE_HEARD, oldPhraseHeard, phraseHeard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBetterPhrase() {
		return betterPhrase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBetterPhrase(String newBetterPhrase) {
		String oldBetterPhrase = betterPhrase;
		betterPhrase = newBetterPhrase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__BETTER_PHRASE, oldBetterPhrase, betterPhrase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.EVIDENCE__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.EVIDENCE__ID:
				return getId();
			case CoachingPackage.EVIDENCE__CALL_ID:
				return getCallId();
			case CoachingPackage.EVIDENCE__REVIEW_ID:
				return getReviewId();
			case CoachingPackage.EVIDENCE__MOMENT_ID:
				return getMomentId();
			case CoachingPackage.EVIDENCE__CALL_START:
				return getCallStart();
			case CoachingPackage.EVIDENCE__ZONE:
				return getZone();
			case CoachingPackage.EVIDENCE__START_MICROS:
				return getStartMicros();
			case CoachingPackage.EVIDENCE__END_MICROS:
				return getEndMicros();
			case CoachingPackage.EVIDENCE__TECHNIQUE:
				return getTechnique();
			case CoachingPackage.EVIDENCE__VERDICT:
				return getVerdict();
			case CoachingPackage.EVIDENCE__PHRASE_HEARD:
				return getPhraseHeard();
			case CoachingPackage.EVIDENCE__BETTER_PHRASE:
				return getBetterPhrase();
			case CoachingPackage.EVIDENCE__COMMENT:
				return getComment();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.EVIDENCE__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__CALL_ID:
				setCallId((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__REVIEW_ID:
				setReviewId((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__MOMENT_ID:
				setMomentId((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__CALL_START:
				setCallStart((Instant)newValue);
				return;
			case CoachingPackage.EVIDENCE__ZONE:
				setZone((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__START_MICROS:
				setStartMicros((Long)newValue);
				return;
			case CoachingPackage.EVIDENCE__END_MICROS:
				setEndMicros((Long)newValue);
				return;
			case CoachingPackage.EVIDENCE__TECHNIQUE:
				setTechnique((CatalogRef)newValue);
				return;
			case CoachingPackage.EVIDENCE__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case CoachingPackage.EVIDENCE__PHRASE_HEARD:
				setPhraseHeard((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__BETTER_PHRASE:
				setBetterPhrase((String)newValue);
				return;
			case CoachingPackage.EVIDENCE__COMMENT:
				setComment((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.EVIDENCE__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__CALL_ID:
				setCallId(CALL_ID_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__REVIEW_ID:
				setReviewId(REVIEW_ID_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__MOMENT_ID:
				setMomentId(MOMENT_ID_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__CALL_START:
				setCallStart(CALL_START_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__START_MICROS:
				setStartMicros(START_MICROS_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__END_MICROS:
				setEndMicros(END_MICROS_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__PHRASE_HEARD:
				setPhraseHeard(PHRASE_HEARD_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__BETTER_PHRASE:
				setBetterPhrase(BETTER_PHRASE_EDEFAULT);
				return;
			case CoachingPackage.EVIDENCE__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.EVIDENCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.EVIDENCE__CALL_ID:
				return CALL_ID_EDEFAULT == null ? callId != null : !CALL_ID_EDEFAULT.equals(callId);
			case CoachingPackage.EVIDENCE__REVIEW_ID:
				return REVIEW_ID_EDEFAULT == null ? reviewId != null : !REVIEW_ID_EDEFAULT.equals(reviewId);
			case CoachingPackage.EVIDENCE__MOMENT_ID:
				return MOMENT_ID_EDEFAULT == null ? momentId != null : !MOMENT_ID_EDEFAULT.equals(momentId);
			case CoachingPackage.EVIDENCE__CALL_START:
				return CALL_START_EDEFAULT == null ? callStart != null : !CALL_START_EDEFAULT.equals(callStart);
			case CoachingPackage.EVIDENCE__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case CoachingPackage.EVIDENCE__START_MICROS:
				return startMicros != START_MICROS_EDEFAULT;
			case CoachingPackage.EVIDENCE__END_MICROS:
				return endMicros != END_MICROS_EDEFAULT;
			case CoachingPackage.EVIDENCE__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case CoachingPackage.EVIDENCE__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CoachingPackage.EVIDENCE__PHRASE_HEARD:
				return PHRASE_HEARD_EDEFAULT == null ? phraseHeard != null : !PHRASE_HEARD_EDEFAULT.equals(phraseHeard);
			case CoachingPackage.EVIDENCE__BETTER_PHRASE:
				return BETTER_PHRASE_EDEFAULT == null ? betterPhrase != null : !BETTER_PHRASE_EDEFAULT.equals(betterPhrase);
			case CoachingPackage.EVIDENCE__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", callId: ");
		result.append(callId);
		result.append(", reviewId: ");
		result.append(reviewId);
		result.append(", momentId: ");
		result.append(momentId);
		result.append(", callStart: ");
		result.append(callStart);
		result.append(", zone: ");
		result.append(zone);
		result.append(", startMicros: ");
		result.append(startMicros);
		result.append(", endMicros: ");
		result.append(endMicros);
		result.append(", technique: ");
		result.append(technique);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", phraseHeard: ");
		result.append(phraseHeard);
		result.append(", betterPhrase: ");
		result.append(betterPhrase);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
