/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Word;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Word</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.WordImpl#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.WordImpl#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.WordImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WordImpl extends MinimalEObjectImpl.Container implements Word {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.WORD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.WORD__START_MICROS, oldStartMicros, startMicros));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.WORD__END_MICROS, oldEndMicros, endMicros));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.WORD__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.WORD__START_MICROS:
				return getStartMicros();
			case CoachingPackage.WORD__END_MICROS:
				return getEndMicros();
			case CoachingPackage.WORD__TEXT:
				return getText();
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
			case CoachingPackage.WORD__START_MICROS:
				setStartMicros((Long)newValue);
				return;
			case CoachingPackage.WORD__END_MICROS:
				setEndMicros((Long)newValue);
				return;
			case CoachingPackage.WORD__TEXT:
				setText((String)newValue);
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
			case CoachingPackage.WORD__START_MICROS:
				setStartMicros(START_MICROS_EDEFAULT);
				return;
			case CoachingPackage.WORD__END_MICROS:
				setEndMicros(END_MICROS_EDEFAULT);
				return;
			case CoachingPackage.WORD__TEXT:
				setText(TEXT_EDEFAULT);
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
			case CoachingPackage.WORD__START_MICROS:
				return startMicros != START_MICROS_EDEFAULT;
			case CoachingPackage.WORD__END_MICROS:
				return endMicros != END_MICROS_EDEFAULT;
			case CoachingPackage.WORD__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //WordImpl
