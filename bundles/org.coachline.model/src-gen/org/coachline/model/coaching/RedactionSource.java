/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Redaction Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How it was learned that a part of a call is nobody's to hear.
 * <!-- end-model-doc -->
 * @see org.coachline.model.coaching.CoachingPackage#getRedactionSource()
 * @model
 * @generated
 */
public enum RedactionSource implements Enumerator {
	/**
	 * The '<em><b>REVIEWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody marked it.
	 * <!-- end-model-doc -->
	 * @see #REVIEWER_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEWER(0, "REVIEWER", "reviewer"),

	/**
	 * The '<em><b>RECORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recorder gave its times.
	 * <!-- end-model-doc -->
	 * @see #RECORDER_VALUE
	 * @generated
	 * @ordered
	 */
	RECORDER(1, "RECORDER", "recorder"),

	/**
	 * The '<em><b>CARD NUMBER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A card number was found in the transcript.
	 * <!-- end-model-doc -->
	 * @see #CARD_NUMBER_VALUE
	 * @generated
	 * @ordered
	 */
	CARD_NUMBER(2, "CARD_NUMBER", "card-number");

	/**
	 * The '<em><b>REVIEWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody marked it.
	 * <!-- end-model-doc -->
	 * @see #REVIEWER
	 * @model literal="reviewer"
	 * @generated
	 * @ordered
	 */
	public static final int REVIEWER_VALUE = 0;

	/**
	 * The '<em><b>RECORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recorder gave its times.
	 * <!-- end-model-doc -->
	 * @see #RECORDER
	 * @model literal="recorder"
	 * @generated
	 * @ordered
	 */
	public static final int RECORDER_VALUE = 1;

	/**
	 * The '<em><b>CARD NUMBER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A card number was found in the transcript.
	 * <!-- end-model-doc -->
	 * @see #CARD_NUMBER
	 * @model literal="card-number"
	 * @generated
	 * @ordered
	 */
	public static final int CARD_NUMBER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Redaction Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RedactionSource[] VALUES_ARRAY =
		new RedactionSource[] {
			REVIEWER,
			RECORDER,
			CARD_NUMBER,
		};

	/**
	 * A public read-only list of all the '<em><b>Redaction Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RedactionSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Redaction Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RedactionSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RedactionSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Redaction Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RedactionSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RedactionSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Redaction Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RedactionSource get(int value) {
		switch (value) {
			case REVIEWER_VALUE: return REVIEWER;
			case RECORDER_VALUE: return RECORDER;
			case CARD_NUMBER_VALUE: return CARD_NUMBER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RedactionSource(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //RedactionSource
