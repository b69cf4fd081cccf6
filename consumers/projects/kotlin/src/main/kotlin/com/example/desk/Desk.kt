package com.example.desk

import dev.certcentral.client.CertCentral
import dev.certcentral.client.EuQualifiedPersonalOrder
import dev.certcentral.client.OrderInfo
import dev.certcentral.runtime.auth.ApiKey
import dev.certcentral.client.Region

/** What is never null needs no question mark. */
fun idOf(order: OrderInfo): Long = order.id()

/** What may be null has one. */
fun commentsOf(order: EuQualifiedPersonalOrder): String? = order.comments()

/** An optional member may be given as null. */
fun withoutComments(order: EuQualifiedPersonalOrder): EuQualifiedPersonalOrder = order.toBuilder().comments(null).build()

/** The facade hands out no null. */
fun client(key: String): CertCentral = CertCentral.builder().region(Region.EUROPE).apiKey(ApiKey.of(key)).build()
