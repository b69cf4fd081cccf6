package com.example.desk

import dev.certcentral.client.CertCentral
import dev.certcentral.client.EuQualifiedPersonalOrder
import dev.certcentral.runtime.auth.ApiKey

fun nullIsNoKey(): ApiKey = ApiKey.of(null)

fun commentsMayBeMissing(order: EuQualifiedPersonalOrder): Int = order.comments().length

fun orderMustBeThere(certCentral: CertCentral, order: EuQualifiedPersonalOrder?) = certCentral.orders().euQualifiedPersonal(order)

fun requiredMemberCannotBeNull(order: EuQualifiedPersonalOrder) = order.toBuilder().certificate(null).build()
