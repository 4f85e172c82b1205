/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evaluation;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getScorecard <em>Scorecard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getScorecardContent <em>Scorecard Content</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getOrganiserId <em>Organiser Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getOpenedAt <em>Opened At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getDiscussed <em>Discussed</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getDiscussedAt <em>Discussed At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CalibrationImpl#getDiscussedBy <em>Discussed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationImpl extends DocumentImpl implements Calibration {
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
	 * The default value of the '{@link #getScorecard() <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecard()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef SCORECARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecard() <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecard()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef scorecard = SCORECARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORECARD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecardVersion() <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardVersion()
	 * @generated
	 * @ordered
	 */
	protected String scorecardVersion = SCORECARD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScorecardContent() <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardContent()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORECARD_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScorecardContent() <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScorecardContent()
	 * @generated
	 * @ordered
	 */
	protected String scorecardContent = SCORECARD_CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganiserId() <em>Organiser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganiserId()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganiserId() <em>Organiser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganiserId()
	 * @generated
	 * @ordered
	 */
	protected String organiserId = ORGANISER_ID_EDEFAULT;

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
	 * The default value of the '{@link #getOpenedAt() <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OPENED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedAt() <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant openedAt = OPENED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<CalibrationPart> parts;

	/**
	 * The cached value of the '{@link #getDiscussed() <em>Discussed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussed()
	 * @generated
	 * @ordered
	 */
	protected Evaluation discussed;

	/**
	 * The default value of the '{@link #getDiscussedAt() <em>Discussed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DISCUSSED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscussedAt() <em>Discussed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant discussedAt = DISCUSSED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiscussedBy() <em>Discussed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DISCUSSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiscussedBy() <em>Discussed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussedBy()
	 * @generated
	 * @ordered
	 */
	protected String discussedBy = DISCUSSED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalibrationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.CALIBRATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__CALL_ID, oldCallId, callId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getScorecard() {
		return scorecard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecard(CatalogRef newScorecard) {
		CatalogRef oldScorecard = scorecard;
		scorecard = newScorecard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__SCORECARD, oldScorecard, scorecard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScorecardVersion() {
		return scorecardVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecardVersion(String newScorecardVersion) {
		String oldScorecardVersion = scorecardVersion;
		scorecardVersion = newScorecardVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__SCORECARD_VERSION, oldScorecardVersion, scorecardVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScorecardContent() {
		return scorecardContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScorecardContent(String newScorecardContent) {
		String oldScorecardContent = scorecardContent;
		scorecardContent = newScorecardContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__SCORECARD_CONTENT, oldScorecardContent, scorecardContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganiserId() {
		return organiserId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganiserId(String newOrganiserId) {
		String oldOrganiserId = organiserId;
		organiserId = newOrganiserId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__ORGANISER_ID, oldOrganiserId, organiserId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOpenedAt() {
		return openedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedAt(Instant newOpenedAt) {
		Instant oldOpenedAt = openedAt;
		openedAt = newOpenedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__OPENED_AT, oldOpenedAt, openedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CalibrationPart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<CalibrationPart>(CalibrationPart.class, this, CoachingPackage.CALIBRATION__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation getDiscussed() {
		return discussed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiscussed(Evaluation newDiscussed, NotificationChain msgs) {
		Evaluation oldDiscussed = discussed;
		discussed = newDiscussed;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__DISCUSSED, oldDiscussed, newDiscussed);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscussed(Evaluation newDiscussed) {
		if (newDiscussed != discussed) {
			NotificationChain msgs = null;
			if (discussed != null)
				msgs = ((InternalEObject)discussed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALIBRATION__DISCUSSED, null, msgs);
			if (newDiscussed != null)
				msgs = ((InternalEObject)newDiscussed).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALIBRATION__DISCUSSED, null, msgs);
			msgs = basicSetDiscussed(newDiscussed, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__DISCUSSED, newDiscussed, newDiscussed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDiscussedAt() {
		return discussedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscussedAt(Instant newDiscussedAt) {
		Instant oldDiscussedAt = discussedAt;
		discussedAt = newDiscussedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__DISCUSSED_AT, oldDiscussedAt, discussedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiscussedBy() {
		return discussedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscussedBy(String newDiscussedBy) {
		String oldDiscussedBy = discussedBy;
		discussedBy = newDiscussedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALIBRATION__DISCUSSED_BY, oldDiscussedBy, discussedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case CoachingPackage.CALIBRATION__DISCUSSED:
				return basicSetDiscussed(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION__CALL_ID:
				return getCallId();
			case CoachingPackage.CALIBRATION__SCORECARD:
				return getScorecard();
			case CoachingPackage.CALIBRATION__SCORECARD_VERSION:
				return getScorecardVersion();
			case CoachingPackage.CALIBRATION__SCORECARD_CONTENT:
				return getScorecardContent();
			case CoachingPackage.CALIBRATION__ORGANISER_ID:
				return getOrganiserId();
			case CoachingPackage.CALIBRATION__CREATED_AT:
				return getCreatedAt();
			case CoachingPackage.CALIBRATION__OPENED_AT:
				return getOpenedAt();
			case CoachingPackage.CALIBRATION__NOTE:
				return getNote();
			case CoachingPackage.CALIBRATION__PARTS:
				return getParts();
			case CoachingPackage.CALIBRATION__DISCUSSED:
				return getDiscussed();
			case CoachingPackage.CALIBRATION__DISCUSSED_AT:
				return getDiscussedAt();
			case CoachingPackage.CALIBRATION__DISCUSSED_BY:
				return getDiscussedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.CALIBRATION__CALL_ID:
				setCallId((String)newValue);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD:
				setScorecard((CatalogRef)newValue);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD_VERSION:
				setScorecardVersion((String)newValue);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD_CONTENT:
				setScorecardContent((String)newValue);
				return;
			case CoachingPackage.CALIBRATION__ORGANISER_ID:
				setOrganiserId((String)newValue);
				return;
			case CoachingPackage.CALIBRATION__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case CoachingPackage.CALIBRATION__OPENED_AT:
				setOpenedAt((Instant)newValue);
				return;
			case CoachingPackage.CALIBRATION__NOTE:
				setNote((String)newValue);
				return;
			case CoachingPackage.CALIBRATION__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends CalibrationPart>)newValue);
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED:
				setDiscussed((Evaluation)newValue);
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED_AT:
				setDiscussedAt((Instant)newValue);
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED_BY:
				setDiscussedBy((String)newValue);
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
			case CoachingPackage.CALIBRATION__CALL_ID:
				setCallId(CALL_ID_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD:
				setScorecard(SCORECARD_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD_VERSION:
				setScorecardVersion(SCORECARD_VERSION_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__SCORECARD_CONTENT:
				setScorecardContent(SCORECARD_CONTENT_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__ORGANISER_ID:
				setOrganiserId(ORGANISER_ID_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__OPENED_AT:
				setOpenedAt(OPENED_AT_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__PARTS:
				getParts().clear();
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED:
				setDiscussed((Evaluation)null);
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED_AT:
				setDiscussedAt(DISCUSSED_AT_EDEFAULT);
				return;
			case CoachingPackage.CALIBRATION__DISCUSSED_BY:
				setDiscussedBy(DISCUSSED_BY_EDEFAULT);
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
			case CoachingPackage.CALIBRATION__CALL_ID:
				return CALL_ID_EDEFAULT == null ? callId != null : !CALL_ID_EDEFAULT.equals(callId);
			case CoachingPackage.CALIBRATION__SCORECARD:
				return SCORECARD_EDEFAULT == null ? scorecard != null : !SCORECARD_EDEFAULT.equals(scorecard);
			case CoachingPackage.CALIBRATION__SCORECARD_VERSION:
				return SCORECARD_VERSION_EDEFAULT == null ? scorecardVersion != null : !SCORECARD_VERSION_EDEFAULT.equals(scorecardVersion);
			case CoachingPackage.CALIBRATION__SCORECARD_CONTENT:
				return SCORECARD_CONTENT_EDEFAULT == null ? scorecardContent != null : !SCORECARD_CONTENT_EDEFAULT.equals(scorecardContent);
			case CoachingPackage.CALIBRATION__ORGANISER_ID:
				return ORGANISER_ID_EDEFAULT == null ? organiserId != null : !ORGANISER_ID_EDEFAULT.equals(organiserId);
			case CoachingPackage.CALIBRATION__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case CoachingPackage.CALIBRATION__OPENED_AT:
				return OPENED_AT_EDEFAULT == null ? openedAt != null : !OPENED_AT_EDEFAULT.equals(openedAt);
			case CoachingPackage.CALIBRATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case CoachingPackage.CALIBRATION__PARTS:
				return parts != null && !parts.isEmpty();
			case CoachingPackage.CALIBRATION__DISCUSSED:
				return discussed != null;
			case CoachingPackage.CALIBRATION__DISCUSSED_AT:
				return DISCUSSED_AT_EDEFAULT == null ? discussedAt != null : !DISCUSSED_AT_EDEFAULT.equals(discussedAt);
			case CoachingPackage.CALIBRATION__DISCUSSED_BY:
				return DISCUSSED_BY_EDEFAULT == null ? discussedBy != null : !DISCUSSED_BY_EDEFAULT.equals(discussedBy);
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
		result.append(" (callId: ");
		result.append(callId);
		result.append(", scorecard: ");
		result.append(scorecard);
		result.append(", scorecardVersion: ");
		result.append(scorecardVersion);
		result.append(", scorecardContent: ");
		result.append(scorecardContent);
		result.append(", organiserId: ");
		result.append(organiserId);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", openedAt: ");
		result.append(openedAt);
		result.append(", note: ");
		result.append(note);
		result.append(", discussedAt: ");
		result.append(discussedAt);
		result.append(", discussedBy: ");
		result.append(discussedBy);
		result.append(')');
		return result.toString();
	}

} //CalibrationImpl
