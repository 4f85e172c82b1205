/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.LocalDate;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Verdict;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Play</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getCard <em>Card</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RolePlayImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RolePlayImpl extends MinimalEObjectImpl.Container implements RolePlay {
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartner() <em>Partner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartner() <em>Partner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected String partner = PARTNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef CARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCard() <em>Card</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCard()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef card = CARD_EDEFAULT;

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
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict RESULT_EDEFAULT = Verdict.NONE;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected Verdict result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RolePlayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.ROLE_PLAY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartner() {
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartner(String newPartner) {
		String oldPartner = partner;
		partner = newPartner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__PARTNER, oldPartner, partner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getCard() {
		return card;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCard(CatalogRef newCard) {
		CatalogRef oldCard = card;
		card = newCard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__CARD, oldCard, card));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(Verdict newResult) {
		Verdict oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.ROLE_PLAY__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.ROLE_PLAY__ID:
				return getId();
			case CoachingPackage.ROLE_PLAY__DATE:
				return getDate();
			case CoachingPackage.ROLE_PLAY__PARTNER:
				return getPartner();
			case CoachingPackage.ROLE_PLAY__CARD:
				return getCard();
			case CoachingPackage.ROLE_PLAY__TECHNIQUE:
				return getTechnique();
			case CoachingPackage.ROLE_PLAY__RESULT:
				return getResult();
			case CoachingPackage.ROLE_PLAY__NOTES:
				return getNotes();
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
			case CoachingPackage.ROLE_PLAY__ID:
				setId((String)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__DATE:
				setDate((LocalDate)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__PARTNER:
				setPartner((String)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__CARD:
				setCard((CatalogRef)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__TECHNIQUE:
				setTechnique((CatalogRef)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__RESULT:
				setResult((Verdict)newValue);
				return;
			case CoachingPackage.ROLE_PLAY__NOTES:
				setNotes((String)newValue);
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
			case CoachingPackage.ROLE_PLAY__ID:
				setId(ID_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__PARTNER:
				setPartner(PARTNER_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__CARD:
				setCard(CARD_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case CoachingPackage.ROLE_PLAY__NOTES:
				setNotes(NOTES_EDEFAULT);
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
			case CoachingPackage.ROLE_PLAY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CoachingPackage.ROLE_PLAY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CoachingPackage.ROLE_PLAY__PARTNER:
				return PARTNER_EDEFAULT == null ? partner != null : !PARTNER_EDEFAULT.equals(partner);
			case CoachingPackage.ROLE_PLAY__CARD:
				return CARD_EDEFAULT == null ? card != null : !CARD_EDEFAULT.equals(card);
			case CoachingPackage.ROLE_PLAY__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case CoachingPackage.ROLE_PLAY__RESULT:
				return result != RESULT_EDEFAULT;
			case CoachingPackage.ROLE_PLAY__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
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
		result.append(", date: ");
		result.append(date);
		result.append(", partner: ");
		result.append(partner);
		result.append(", card: ");
		result.append(card);
		result.append(", technique: ");
		result.append(technique);
		result.append(", result: ");
		result.append(result);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //RolePlayImpl
