/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.util.Collection;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Word;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.CueImpl#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CueImpl#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CueImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CueImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CueImpl#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CueImpl extends MinimalEObjectImpl.Container implements Cue {
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ChannelRole ROLE_EDEFAULT = ChannelRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ChannelRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected EList<Word> words;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.CUE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CUE__START_MICROS, oldStartMicros, startMicros));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CUE__END_MICROS, oldEndMicros, endMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ChannelRole newRole) {
		ChannelRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CUE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CUE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Word> getWords() {
		if (words == null) {
			words = new EObjectContainmentEList<Word>(Word.class, this, CoachingPackage.CUE__WORDS);
		}
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.CUE__WORDS:
				return ((InternalEList<?>)getWords()).basicRemove(otherEnd, msgs);
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
			case CoachingPackage.CUE__START_MICROS:
				return getStartMicros();
			case CoachingPackage.CUE__END_MICROS:
				return getEndMicros();
			case CoachingPackage.CUE__ROLE:
				return getRole();
			case CoachingPackage.CUE__TEXT:
				return getText();
			case CoachingPackage.CUE__WORDS:
				return getWords();
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
			case CoachingPackage.CUE__START_MICROS:
				setStartMicros((Long)newValue);
				return;
			case CoachingPackage.CUE__END_MICROS:
				setEndMicros((Long)newValue);
				return;
			case CoachingPackage.CUE__ROLE:
				setRole((ChannelRole)newValue);
				return;
			case CoachingPackage.CUE__TEXT:
				setText((String)newValue);
				return;
			case CoachingPackage.CUE__WORDS:
				getWords().clear();
				getWords().addAll((Collection<? extends Word>)newValue);
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
			case CoachingPackage.CUE__START_MICROS:
				setStartMicros(START_MICROS_EDEFAULT);
				return;
			case CoachingPackage.CUE__END_MICROS:
				setEndMicros(END_MICROS_EDEFAULT);
				return;
			case CoachingPackage.CUE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CoachingPackage.CUE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CoachingPackage.CUE__WORDS:
				getWords().clear();
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
			case CoachingPackage.CUE__START_MICROS:
				return startMicros != START_MICROS_EDEFAULT;
			case CoachingPackage.CUE__END_MICROS:
				return endMicros != END_MICROS_EDEFAULT;
			case CoachingPackage.CUE__ROLE:
				return role != ROLE_EDEFAULT;
			case CoachingPackage.CUE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CoachingPackage.CUE__WORDS:
				return words != null && !words.isEmpty();
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
		result.append(" (startMicros: ");
		result.append(startMicros);
		result.append(", endMicros: ");
		result.append(endMicros);
		result.append(", role: ");
		result.append(role);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //CueImpl
