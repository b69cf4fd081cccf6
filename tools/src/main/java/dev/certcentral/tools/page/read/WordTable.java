package dev.certcentral.tools.page.read;

/**
 * The words that pages are recognised by, in every language the documentation is translated to. A line holds a kind, a
 * language and words; a word of several languages stands in the first line that has it.
 */
final class WordTable {

    static final String TEXT = """
            name en: name; parameter; parameters; parameter name; field; property; attribute
            name de: parametername; feld; bezeichnung
            name pt: nome; parâmetro; nome do parâmetro
            name it: parametro; nome parametro; nome del parametro
            name ru: имя; название; наименование; параметр; имя параметра
            name ja: 名前; 名称; パラメーター; パラメータ; パラメーター名
            name ko: 이름; 매개 변수; 매개변수; 파라미터; 명칭
            name zh: 名稱; 名称; 參數; 参数; 參數名稱; 参数名称; 姓名
            name es: nombre; parámetro
            name fr: nom; paramètre
            name nl: naam

            requirement en: req/opt; req/opt.; req./opt.; required/optional; required or optional; required; req; required?
            requirement de: erf/opt; erf./opt.; erforderlich/optional; erforderlich; pflicht/optional; pflicht
            requirement pt: obr/opc; obr./opc.; obrigatório/opcional; obrigatório; req/opc; req./opc.
            requirement it: obb/opz; obb./opz.; obbl./fac.; obbligatorio/facoltativo; obbligatorio/opzionale; obbligatorio; req/opz; ric./fac.; ric/opz; richiesto/facoltativo; richiesto/opzionale
            requirement ru: обяз./необяз.; обяз/необяз; обязательный/необязательный; обязательно/необязательно; обязательно/опционально; обязательный; обязательно; треб./необяз.; треб./опц.
            requirement ja: 必須/任意; 必須/オプション; 必須／任意; 必須／オプション; 必須; 要/任意
            requirement ko: 필수/선택; 필수/선택 사항; 필수/옵션; 필수; 필수 여부
            requirement zh: 必要/選用; 必填/選填; 必填/可選; 必要/可選; 必需/選用; 必需/可選; 必需/可选; 必填/可选; 必填/选填; 必要/選擇性; 必填; 必要; 必需; 是否必填
            requirement es: obligatorio/opcional; requerido/opcional; obligatorio; requerido
            requirement fr: obligatoire/facultatif; requis/facultatif; obligatoire; requis
            requirement nl: vereist/optioneel; verplicht/optioneel

            type en: type; data type; datatype
            type de: typ; datentyp
            type pt: tipo; tipo de dados
            type it: tipo di dati
            type ru: тип; тип данных
            type ja: タイプ; 種類; 型; データ型; 種別
            type ko: 유형; 형식; 타입; 데이터 유형; 종류
            type zh: 類型; 类型; 型別; 資料類型; 数据类型; 類別

            description en: description; descriptions; details
            description de: beschreibung
            description pt: descrição
            description it: descrizione
            description ru: описание
            description ja: 説明; 内容; 記述
            description ko: 설명
            description zh: 描述; 說明; 说明; 敘述
            description es: descripción
            description nl: beschrijving; omschrijving

            required en: required
            required de: erforderlich; pflicht; notwendig
            required pt: obrigatório; obrigatória; obrigatorio; necessário; requerido
            required it: obbligatorio; obbligatoria; richiesto; necessario
            required ru: обязательно; обязательный; обязательное; обязательная; обязателен; требуется
            required ja: 必須; 必要
            required ko: 필수; 필요
            required zh: 必填; 必需; 必要的; 必选; 必選
            required es: obligatorio; requerida
            required fr: obligatoire; requis; requise
            required nl: vereist; verplicht

            optional en: optional
            optional pt: opcional
            optional it: facoltativo; facoltativa; opzionale
            optional ru: необязательно; необязательный; необязательное; необязательная; необязателен; опционально; опциональный; дополнительно
            optional ja: 任意; オプション; 省略可能; 省略可
            optional ko: 선택 사항; 선택사항; 선택; 옵션; 선택적
            optional zh: 選用; 選填; 可選; 选填; 可选; 选用; 選擇性; 非必填; 選用的
            optional fr: facultatif; facultative; optionnel
            optional nl: optioneel

            conditional en: conditional; conditionally required
            conditional de: bedingt; bedingt erforderlich
            conditional pt: condicional
            conditional it: condizionale
            conditional ru: условно; условный; условное; по условию; при условии
            conditional ja: 条件付き; 条件付; 条件により必須
            conditional ko: 조건부
            conditional zh: 有條件; 條件式; 條件性; 有条件; 条件性; 視情況
            conditional fr: conditionnel
            conditional nl: voorwaardelijk

            datatype en: string; integer; int; boolean; bool; number; object; array; null; id; float; double; decimal; date; datetime; timestamp; enum; string[]; object[]; int[]; integer[]; array of strings; array of string; array of objects; array of object; array of integers; array of ints; array of arrays; array of numbers; list of strings; list of objects; json object; json
            datatype de: zeichenfolge; zeichenkette; ganzzahl; boolesch; zahl; objekt
            datatype pt: cadeia de caracteres; inteiro; booleano; número; objeto; matriz
            datatype it: stringa; intero; numero; oggetto; matrice
            datatype ru: строка; целое число; целое; логический; логическое; булево; число; объект; массив
            datatype ja: 文字列; 整数; ブール値; ブール; 数値; オブジェクト; 配列
            datatype ko: 문자열; 정수; 부울; 불리언; 숫자; 개체; 객체; 배열
            datatype zh: 字串; 字符串; 整數; 整数; 布林值; 布林; 布尔值; 布尔; 數字; 数字; 物件; 对象; 陣列; 数组
            datatype es: cadena; entero; objeto json
            datatype fr: chaîne; entier; booléen; tableau; objet

            response en: response parameters; response; responses; response body; returned parameters; response fields
            response de: antwortparameter; antwort-parameter; antwort; rückgabeparameter
            response pt: parâmetros de resposta; parâmetros da resposta; resposta
            response it: parametri di risposta; parametri della risposta; risposta
            response ru: параметры ответа; параметры отклика; ответ
            response ja: 応答パラメーター; レスポンスパラメーター; 応答パラメータ; レスポンスパラメータ; 応答; レスポンス; レスポンス パラメーター
            response ko: 응답 매개 변수; 응답 매개변수; 응답 파라미터; 응답
            response zh: 回應參數; 响应参数; 回覆參數; 回應; 响应; 返回参数
            response es: parámetros de respuesta; respuesta
            response fr: paramètres de réponse; réponse

            request en: request parameters; request body; request; query parameters; path parameters; url parameters; body parameters; url query parameters; query strings; request headers
            request de: anforderungsparameter; anfrageparameter; anforderungs-parameter; anfrage-parameter; abfrageparameter
            request pt: parâmetros de solicitação; parâmetros da solicitação; parâmetros de requisição; parâmetros do pedido
            request it: parametri di richiesta; parametri della richiesta
            request ru: параметры запроса
            request ja: 要求パラメーター; リクエストパラメーター; 要求パラメータ; リクエストパラメータ; リクエスト パラメーター
            request ko: 요청 매개 변수; 요청 매개변수; 요청 파라미터
            request zh: 請求參數; 请求参数; 要求參數
            request es: parámetros de solicitud
            request fr: paramètres de requête; paramètres de la requête

            heading en: example requests and responses; example request and response; example request; example response; example requests; example responses; examples; curl; errors; error codes; next steps
            heading de: beispielanforderungen und -antworten; beispielanfragen und -antworten; beispiele
            heading pt: exemplos de solicitações e respostas; exemplos
            heading it: esempi di richieste e risposte; esempi
            heading ru: примеры запросов и ответов; примеры
            heading ja: 要求と応答の例; リクエストとレスポンスの例
            heading ko: 예제 요청 및 응답; 요청 및 응답 예
            heading zh: 請求與回應範例; 範例要求與回應; 请求和响应示例

            noise en: skip to main content; warning; notice; note; important; on this page; table of contents
            noise de: zum hauptinhalt springen; warnung; hinweis
            noise pt: pular para o conteúdo principal; aviso
            noise it: vai al contenuto principale; avviso
            noise ru: перейти к основному содержанию; предупреждение; примечание
            noise ja: メインコンテンツへスキップ; 警告; 注意
            noise ko: 주요 콘텐츠로 건너뛰기; 경고; 참고
            noise zh: 跳至主要內容; 跳到主要内容; 警告; 注意
            """;

    private WordTable() {}
}
