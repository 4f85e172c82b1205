/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Moment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getPhraseHeard <em>Phrase Heard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getBetterPhrase <em>Better Phrase</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.MomentImpl#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MomentImpl extends MinimalEObjectImpl.Container implements Moment {
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
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final ChannelRole CHANNEL_EDEFAULT = ChannelRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected ChannelRole channel = CHANNEL_EDEFAULT;

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
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.NORMAL;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

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
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MomentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.MOMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__START_MICROS, oldStartMicros, startMicros));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__END_MICROS, oldEndMicros, endMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelRole getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(ChannelRole newChannel) {
		ChannelRole oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__CHANNEL, oldChannel, channel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__TECHNIQUE, oldTechnique, technique));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__SEVERITY, oldSeverity, severity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__PHRASE_HEARD, oldPhraseHeard, phraseHeard));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__BETTER_PHRASE, oldBetterPhrase, betterPhrase));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.MOMENT__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.MOMENT__ID:
				return getId();
			case CoachingPackage.MOMENT__START_MICROS:
				return getStartMicros();
			case CoachingPackage.MOMENT__END_MICROS:
				return getEndMicros();
			case CoachingPackage.MOMENT__CHANNEL:
				return getChannel();
			case CoachingPackage.MOMENT__TECHNIQUE:
				return getTechnique();
			case CoachingPackage.MOMENT__VERDICT:
				return getVerdict();
			case CoachingPackage.MOMENT__SEVERITY:
				return getSeverity();
			case CoachingPackage.MOMENT__PHRASE_HEARD:
				return getPhraseHeard();
			case CoachingPackage.MOMENT__BETTER_PHRASE:
				return getBetterPhrase();
			case CoachingPackage.MOMENT__COMMENT:
				return getComment();
			case CoachingPackage.MOMENT__CREATED_AT:
				return getCreatedAt();
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
			case CoachingPackage.MOMENT__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.MOMENT__START_MICROS:
				setStartMicros((Long)newValue);
				return;
			case CoachingPackage.MOMENT__END_MICROS:
				setEndMicros((Long)newValue);
				return;
			case CoachingPackage.MOMENT__CHANNEL:
				setChannel((ChannelRole)newValue);
				return;
			case CoachingPackage.MOMENT__TECHNIQUE:
				setTechnique((CatalogRef)newValue);
				return;
			case CoachingPackage.MOMENT__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case CoachingPackage.MOMENT__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case CoachingPackage.MOMENT__PHRASE_HEARD:
				setPhraseHeard((String)newValue);
				return;
			case CoachingPackage.MOMENT__BETTER_PHRASE:
				setBetterPhrase((String)newValue);
				return;
			case CoachingPackage.MOMENT__COMMENT:
				setComment((String)newValue);
				return;
			case CoachingPackage.MOMENT__CREATED_AT:
				setCreatedAt((Instant)newValue);
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
			case CoachingPackage.MOMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__START_MICROS:
				setStartMicros(START_MICROS_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__END_MICROS:
				setEndMicros(END_MICROS_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__PHRASE_HEARD:
				setPhraseHeard(PHRASE_HEARD_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__BETTER_PHRASE:
				setBetterPhrase(BETTER_PHRASE_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case CoachingPackage.MOMENT__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
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
			case CoachingPackage.MOMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.MOMENT__START_MICROS:
				return startMicros != START_MICROS_EDEFAULT;
			case CoachingPackage.MOMENT__END_MICROS:
				return endMicros != END_MICROS_EDEFAULT;
			case CoachingPackage.MOMENT__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case CoachingPackage.MOMENT__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case CoachingPackage.MOMENT__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CoachingPackage.MOMENT__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case CoachingPackage.MOMENT__PHRASE_HEARD:
				return PHRASE_HEARD_EDEFAULT == null ? phraseHeard != null : !PHRASE_HEARD_EDEFAULT.equals(phraseHeard);
			case CoachingPackage.MOMENT__BETTER_PHRASE:
				return BETTER_PHRASE_EDEFAULT == null ? betterPhrase != null : !BETTER_PHRASE_EDEFAULT.equals(betterPhrase);
			case CoachingPackage.MOMENT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case CoachingPackage.MOMENT__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
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
		result.append(", startMicros: ");
		result.append(startMicros);
		result.append(", endMicros: ");
		result.append(endMicros);
		result.append(", channel: ");
		result.append(channel);
		result.append(", technique: ");
		result.append(technique);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", severity: ");
		result.append(severity);
		result.append(", phraseHeard: ");
		result.append(phraseHeard);
		result.append(", betterPhrase: ");
		result.append(betterPhrase);
		result.append(", comment: ");
		result.append(comment);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //MomentImpl
