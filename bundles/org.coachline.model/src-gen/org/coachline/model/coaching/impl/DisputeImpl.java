/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Ruling;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dispute</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getDeliveryId <em>Delivery Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getReplyId <em>Reply Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getLine <em>Line</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#isLate <em>Late</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.DisputeImpl#getRuling <em>Ruling</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DisputeImpl extends MinimalEObjectImpl.Container implements Dispute {
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
	 * The default value of the '{@link #getDeliveryId() <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryId()
	 * @generated
	 * @ordered
	 */
	protected static final String DELIVERY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveryId() <em>Delivery Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryId()
	 * @generated
	 * @ordered
	 */
	protected String deliveryId = DELIVERY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplyId() <em>Reply Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplyId()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplyId() <em>Reply Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplyId()
	 * @generated
	 * @ordered
	 */
	protected String replyId = REPLY_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected static final String LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLine()
	 * @generated
	 * @ordered
	 */
	protected String line = LINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

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
	 * The default value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected static final String OPTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptionId() <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionId()
	 * @generated
	 * @ordered
	 */
	protected String optionId = OPTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_APPLICABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected boolean notApplicable = NOT_APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #isLate() <em>Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLate() <em>Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLate()
	 * @generated
	 * @ordered
	 */
	protected boolean late = LATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuling() <em>Ruling</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuling()
	 * @generated
	 * @ordered
	 */
	protected Ruling ruling;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DisputeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.DISPUTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeliveryId() {
		return deliveryId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveryId(String newDeliveryId) {
		String oldDeliveryId = deliveryId;
		deliveryId = newDeliveryId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__DELIVERY_ID, oldDeliveryId, deliveryId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReplyId() {
		return replyId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplyId(String newReplyId) {
		String oldReplyId = replyId;
		replyId = newReplyId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__REPLY_ID, oldReplyId, replyId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLine() {
		return line;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLine(String newLine) {
		String oldLine = line;
		line = newLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__LINE, oldLine, line));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOptionId() {
		return optionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptionId(String newOptionId) {
		String oldOptionId = optionId;
		optionId = newOptionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__OPTION_ID, oldOptionId, optionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotApplicable() {
		return notApplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotApplicable(boolean newNotApplicable) {
		boolean oldNotApplicable = notApplicable;
		notApplicable = newNotApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__NOT_APPLICABLE, oldNotApplicable, notApplicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLate() {
		return late;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLate(boolean newLate) {
		boolean oldLate = late;
		late = newLate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__LATE, oldLate, late));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ruling getRuling() {
		return ruling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRuling(Ruling newRuling, NotificationChain msgs) {
		Ruling oldRuling = ruling;
		ruling = newRuling;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__RULING, oldRuling, newRuling);
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
	public void setRuling(Ruling newRuling) {
		if (newRuling != ruling) {
			NotificationChain msgs = null;
			if (ruling != null)
				msgs = ((InternalEObject)ruling).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.DISPUTE__RULING, null, msgs);
			if (newRuling != null)
				msgs = ((InternalEObject)newRuling).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.DISPUTE__RULING, null, msgs);
			msgs = basicSetRuling(newRuling, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.DISPUTE__RULING, newRuling, newRuling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.DISPUTE__RULING:
				return basicSetRuling(null, msgs);
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
			case CoachingPackage.DISPUTE__ID:
				return getId();
			case CoachingPackage.DISPUTE__DELIVERY_ID:
				return getDeliveryId();
			case CoachingPackage.DISPUTE__REPLY_ID:
				return getReplyId();
			case CoachingPackage.DISPUTE__LINE:
				return getLine();
			case CoachingPackage.DISPUTE__REASON:
				return getReason();
			case CoachingPackage.DISPUTE__VERDICT:
				return getVerdict();
			case CoachingPackage.DISPUTE__OPTION_ID:
				return getOptionId();
			case CoachingPackage.DISPUTE__NOT_APPLICABLE:
				return isNotApplicable();
			case CoachingPackage.DISPUTE__ANSWER:
				return getAnswer();
			case CoachingPackage.DISPUTE__LATE:
				return isLate();
			case CoachingPackage.DISPUTE__RULING:
				return getRuling();
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
			case CoachingPackage.DISPUTE__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.DISPUTE__DELIVERY_ID:
				setDeliveryId((String)newValue);
				return;
			case CoachingPackage.DISPUTE__REPLY_ID:
				setReplyId((String)newValue);
				return;
			case CoachingPackage.DISPUTE__LINE:
				setLine((String)newValue);
				return;
			case CoachingPackage.DISPUTE__REASON:
				setReason((String)newValue);
				return;
			case CoachingPackage.DISPUTE__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case CoachingPackage.DISPUTE__OPTION_ID:
				setOptionId((String)newValue);
				return;
			case CoachingPackage.DISPUTE__NOT_APPLICABLE:
				setNotApplicable((Boolean)newValue);
				return;
			case CoachingPackage.DISPUTE__ANSWER:
				setAnswer((String)newValue);
				return;
			case CoachingPackage.DISPUTE__LATE:
				setLate((Boolean)newValue);
				return;
			case CoachingPackage.DISPUTE__RULING:
				setRuling((Ruling)newValue);
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
			case CoachingPackage.DISPUTE__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__DELIVERY_ID:
				setDeliveryId(DELIVERY_ID_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__REPLY_ID:
				setReplyId(REPLY_ID_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__LINE:
				setLine(LINE_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__OPTION_ID:
				setOptionId(OPTION_ID_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__NOT_APPLICABLE:
				setNotApplicable(NOT_APPLICABLE_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__LATE:
				setLate(LATE_EDEFAULT);
				return;
			case CoachingPackage.DISPUTE__RULING:
				setRuling((Ruling)null);
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
			case CoachingPackage.DISPUTE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.DISPUTE__DELIVERY_ID:
				return DELIVERY_ID_EDEFAULT == null ? deliveryId != null : !DELIVERY_ID_EDEFAULT.equals(deliveryId);
			case CoachingPackage.DISPUTE__REPLY_ID:
				return REPLY_ID_EDEFAULT == null ? replyId != null : !REPLY_ID_EDEFAULT.equals(replyId);
			case CoachingPackage.DISPUTE__LINE:
				return LINE_EDEFAULT == null ? line != null : !LINE_EDEFAULT.equals(line);
			case CoachingPackage.DISPUTE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CoachingPackage.DISPUTE__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CoachingPackage.DISPUTE__OPTION_ID:
				return OPTION_ID_EDEFAULT == null ? optionId != null : !OPTION_ID_EDEFAULT.equals(optionId);
			case CoachingPackage.DISPUTE__NOT_APPLICABLE:
				return notApplicable != NOT_APPLICABLE_EDEFAULT;
			case CoachingPackage.DISPUTE__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case CoachingPackage.DISPUTE__LATE:
				return late != LATE_EDEFAULT;
			case CoachingPackage.DISPUTE__RULING:
				return ruling != null;
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
		result.append(", deliveryId: ");
		result.append(deliveryId);
		result.append(", replyId: ");
		result.append(replyId);
		result.append(", line: ");
		result.append(line);
		result.append(", reason: ");
		result.append(reason);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", optionId: ");
		result.append(optionId);
		result.append(", notApplicable: ");
		result.append(notApplicable);
		result.append(", answer: ");
		result.append(answer);
		result.append(", late: ");
		result.append(late);
		result.append(')');
		return result.toString();
	}

} //DisputeImpl
