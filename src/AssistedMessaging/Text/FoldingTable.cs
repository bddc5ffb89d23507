namespace AssistedMessaging.Text;

/// <summary>Which character stands for which in the folded view. Derived from the decompositions and case mappings of the Unicode Character Database.</summary>
/// <remarks>
/// Accents are taken off, compatibility forms become plain ones, letters outside ASCII become lower case; ASCII letters keep their case.
/// A table of the library's own, because normalisation by the platform does nothing for such characters when globalization is invariant.
/// </remarks>
internal static class FoldingTable
{
    /// <summary>Pairs: a character and the one that replaces it.</summary>
    private const string Pairs =
        "ªa²2³3µμ¹1ºoÀAÁAÂAÃAÄAÅAÇCÈEÉEÊEËEÌIÍIÎIÏIÐDÑNÒOÓOÔOÕOÖOØOÙUÚUÛUÜUÝYàaáaâaãaäaåaçcèeéeêeëeìiíiîiïiðdñnòoóoôoõoöoøoùuúu"
        + "ûuüuýyÿyĀAāaĂAăaĄAąaĆCćcĈCĉcĊCċcČCčcĎDďdĐDđdĒEēeĔEĕeĖEėeĘEęeĚEěeĜGĝgĞGğgĠGġgĢGģgĤHĥhĦHħhĨIĩiĪIīiĬIĭiĮIįiİIıiĴJĵjĶKķkĸk"
        + "ĹLĺlĻLļlĽLľlŁLłlŃNńnŅNņnŇNňnŊNŋnŌOōoŎOŏoŐOőoŔRŕrŖRŗrŘRřrŚSśsŜSŝsŞSşsŠSšsŢTţtŤTťtŦTŧtŨUũuŪUūuŬUŭuŮUůuŰUűuŲUųuŴWŵwŶYŷyŸY"
        + "ŹZźzŻZżzŽZžzſsƁɓƂƃƄƅƆɔƇƈƉɖƊɗƋƌƎǝƏəƐɛƑƒƒfƓɠƔɣƖɩƗɨƘƙƜɯƝɲƟɵƠOơoƢƣƤƥƦʀƧƨƩʃƬƭƮʈƯUưuƱʊƲʋƳƴƵƶƷʒƸƹƼƽǍAǎaǏIǐiǑOǒoǓUǔuǕUǖuǗUǘuǙU"
        + "ǚuǛUǜuǞAǟaǠAǡaǤǥǦGǧgǨKǩkǪOǫoǬOǭoǮʒǯʒǰjǴGǵgǶƕǷƿǸNǹnǺAǻaǾOǿoȀAȁaȂAȃaȄEȅeȆEȇeȈIȉiȊIȋiȌOȍoȎOȏoȐRȑrȒRȓrȔUȕuȖUȗuȘSșsȚTțtȜȝȞH"
        + "ȟhȠƞȢȣȤȥȦAȧaȨEȩeȪOȫoȬOȭoȮOȯoȰOȱoȲYȳyȺⱥȻȼȽƚȾⱦɁɂɃƀɄʉɅʌɆɇɈɉɊɋɌɍɎɏɑaɡgɢgɩiɪiɴnʀrʏyʙbʜhʟlʰhʱɦʲjʳrʴɹʵɻʶʁʷwʸy˘ ˙ ˚ ˛ ˜ ˝ ˠɣˡl"
        + "ˢsˣxˤʕͰͱͲͳʹʹͶͷͺ ;;Ϳϳ΄ ΅ Άα··ΈεΉηΊιΌοΎυΏωΐιΑαΒβΓγΔδΕεΖζΗηΘθΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσΤτΥυΦφΧχΨψΩωΪιΫυάαέεήηίιΰυςσϊιϋυόούυώωϏϗ"
        + "ϐβϑθϒυϓυϔυϕφϖπϘϙϚϛϜϝϞϟϠϡϢϣϤϥϦϧϨϩϪϫϬϭϮϯϰκϱρϲσϴθϵεϷϸϹσϺϻϽͻϾͼϿͽЀеЁеЂђЃгЄєЅѕІіЇіЈјЉљЊњЋћЌкЍиЎуЏџАаБбВвГгДдЕеЖжЗзИиЙиКкЛлМм"
        + "НнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯяйиѐеёеѓгїіќкѝиўуѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѵѷѵѸѹѺѻѼѽѾѿҀҁҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥ"
        + "ҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӏӁжӂжӃӄӅӆӇӈӉӊӋӌӍӎӐаӑаӒаӓаӔӕӖеӗеӘәӚәӛәӜжӝжӞзӟзӠӡӢиӣиӤиӥиӦоӧоӨөӪөӫөӬэӭэӮуӯуӰуӱуӲуӳуӴчӵчӶӷӸыӹы"
        + "ӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮԯᴬAᴮBᴰDᴱEᴲǝᴳGᴴHᴵIᴶJᴷKᴸLᴹMᴺNᴼOᴽȣᴾPᴿRᵀTᵁUᵂWᵃaᵄɐᵅaᵆᴂᵇbᵈdᵉeᵊəᵋɛᵌɜᵍgᵏk"
        + "ᵐmᵑnᵒoᵓɔᵔᴖᵕᴗᵖpᵗtᵘuᵙᴝᵚɯᵛvᵜᴥᵝβᵞγᵟδᵠφᵡχᵢiᵣrᵤuᵥvᵦβᵧγᵨρᵩφᵪχᵸнᶛɒᶜcᶝɕᶞdᶟɜᶠfᶡɟᶢgᶣɥᶤɨᶥiᶦiᶧᵻᶨʝᶩɭᶪᶅᶫlᶬɱᶭɰᶮɲᶯɳᶰnᶱɵᶲɸᶳʂᶴʃᶵƫᶶʉᶷʊᶸᴜᶹʋ"
        + "ᶺʌᶻzᶼʐᶽʑᶾʒᶿθḀAḁaḂBḃbḄBḅbḆBḇbḈCḉcḊDḋdḌDḍdḎDḏdḐDḑdḒDḓdḔEḕeḖEḗeḘEḙeḚEḛeḜEḝeḞFḟfḠGḡgḢHḣhḤHḥhḦHḧhḨHḩhḪHḫhḬIḭiḮIḯiḰKḱkḲKḳkḴK"
        + "ḵkḶLḷlḸLḹlḺLḻlḼLḽlḾMḿmṀMṁmṂMṃmṄNṅnṆNṇnṈNṉnṊNṋnṌOṍoṎOṏoṐOṑoṒOṓoṔPṕpṖPṗpṘRṙrṚRṛrṜRṝrṞRṟrṠSṡsṢSṣsṤSṥsṦSṧsṨSṩsṪTṫtṬTṭtṮTṯt"
        + "ṰTṱtṲUṳuṴUṵuṶUṷuṸUṹuṺUṻuṼVṽvṾVṿvẀWẁwẂWẃwẄWẅwẆWẇwẈWẉwẊXẋxẌXẍxẎYẏyẐZẑzẒZẓzẔZẕzẖhẗtẘwẙyẛsẠAạaẢAảaẤAấaẦAầaẨAẩaẪAẫaẬAậaẮAắa"
        + "ẰAằaẲAẳaẴAẵaẶAặaẸEẹeẺEẻeẼEẽeẾEếeỀEềeỂEểeỄEễeỆEệeỈIỉiỊIịiỌOọoỎOỏoỐOốoỒOồoỔOổoỖOỗoỘOộoỚOớoỜOờoỞOởoỠOỡoỢOợoỤUụuỦUủuỨUứuỪU"
        + "ừuỬUửuỮUữuỰUựuỲYỳyỴYỵyỶYỷyỸYỹyỺỻỼỽỾỿἀαἁαἂαἃαἄαἅαἆαἇαἈαἉαἊαἋαἌαἍαἎαἏαἐεἑεἒεἓεἔεἕεἘεἙεἚεἛεἜεἝεἠηἡηἢηἣηἤηἥηἦηἧηἨηἩηἪηἫηἬη"
        + "ἭηἮηἯηἰιἱιἲιἳιἴιἵιἶιἷιἸιἹιἺιἻιἼιἽιἾιἿιὀοὁοὂοὃοὄοὅοὈοὉοὊοὋοὌοὍοὐυὑυὒυὓυὔυὕυὖυὗυὙυὛυὝυὟυὠωὡωὢωὣωὤωὥωὦωὧωὨωὩωὪωὫωὬωὭωὮωὯω"
        + "ὰαάαὲεέεὴηήηὶιίιὸοόοὺυύυὼωώωᾀαᾁαᾂαᾃαᾄαᾅαᾆαᾇαᾈαᾉαᾊαᾋαᾌαᾍαᾎαᾏαᾐηᾑηᾒηᾓηᾔηᾕηᾖηᾗηᾘηᾙηᾚηᾛηᾜηᾝηᾞηᾟηᾠωᾡωᾢωᾣωᾤωᾥωᾦωᾧωᾨωᾩωᾪωᾫωᾬω"
        + "ᾭωᾮωᾯωᾰαᾱαᾲαᾳαᾴαᾶαᾷαᾸαᾹαᾺαΆαᾼα᾽ ιι᾿ ῀ ῁ ῂηῃηῄηῆηῇηῈεΈεῊηΉηῌη῍ ῎ ῏ ῐιῑιῒιΐιῖιῗιῘιῙιῚιΊι῝ ῞ ῟ ῠυῡυῢυΰυῤρῥρῦυῧυῨυῩυῪυΎυῬρ"
        + "῭ ΅ ``ῲωῳωῴωῶωῷωῸοΌοῺωΏωῼω´ ῾ ⁰0ⁱi⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻−⁼=⁽(⁾)ⁿn₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋−₌=₍(₎)ₐaₑeₒoₓxₔəₕhₖkₗlₘmₙnₚpₛsₜtℂCℇɛ"
        + "ℊgℋHℌHℍHℎhℏhℐIℑIℒLℓlℕNℙPℚQℛRℜRℝRℤZΩωℨZKKÅAℬBℭCℯeℰEℱFℲⅎℳMℴoℵאℶבℷגℸדℹiℼπℽγℾγℿπ⅀∑ⅅDⅆdⅇeⅈiⅉjⅠIⅤVⅩXⅬLⅭCⅮDⅯMⅰiⅴvⅹxⅼlⅽcⅾdⅿmↃↄ"
        + "①1②2③3④4⑤5⑥6⑦7⑧8⑨9ⒶAⒷBⒸCⒹDⒺEⒻFⒼGⒽHⒾIⒿJⓀKⓁLⓂMⓃNⓄOⓅPⓆQⓇRⓈSⓉTⓊUⓋVⓌWⓍXⓎYⓏZⓐaⓑbⓒcⓓdⓔeⓕfⓖgⓗhⓘiⓙjⓚkⓛlⓜmⓝnⓞoⓟpⓠqⓡrⓢsⓣtⓤuⓥvⓦwⓧx"
        + "ⓨyⓩz⓪0ⱠⱡⱢɫⱣᵽⱤɽⱧⱨⱩⱪⱫⱬⱭɑⱮɱⱯɐⱰɒⱲⱳⱵⱶⱼjⱽVⱾȿⱿɀꙌꙍ﹐,﹑、﹒.﹔;﹕:﹖?﹗!﹘—﹙(﹚)﹛{﹜}﹝〔﹞〕﹟#﹠&﹡*﹢+﹣-﹤<﹥>﹦=﹨\\﹩$﹪%﹫@";

    /// <summary>Characters that become several, divided by bars.</summary>
    private const string Expansions =
        "¼1/4|½1/2|¾3/4|ÆAE|ÞTH|ßss|æae|þth|ĲIJ|ĳij|ŒOE|œoe|ǄDZ|ǅDz|ǆdz|ǇLJ|ǈLj|ǉlj|ǊNJ|ǋNj|ǌnj|ǢAE|ǣae|ǱDZ|ǲDz|ǳdz|ǼAE|ǽae|ᴭAE|"
        + "ẞSS|℀a/c|℁a/s|℅c/o|℆c/u|№No|℠SM|℡TEL|™TM|℻FAX|⅐1/7|⅑1/9|⅓1/3|⅔2/3|⅕1/5|⅖2/5|⅗3/5|⅘4/5|⅙1/6|⅚5/6|⅛1/8|⅜3/8|⅝5/8|⅞7/8|"
        + "⅟1/|ⅡII|ⅢIII|ⅣIV|ⅥVI|ⅦVII|ⅨIX|ⅪXI|ⅫXII|ⅱii|ⅲiii|ⅳiv|ⅵvi|ⅶvii|ⅸix|ⅺxi|ⅻxii|↉0/3|⑩10|⑪11|⑫12|⑬13|⑭14|⑮15|⑯16|⑰17|⑱18|⑲19|"
        + "⑳20|⑴(1)|⑵(2)|⑶(3)|⑷(4)|⑸(5)|⑹(6)|⑺(7)|⑻(8)|⑼(9)|⒈1.|⒉2.|⒊3.|⒋4.|⒌5.|⒍6.|⒎7.|⒏8.|⒐9.|⒑10.|⒒11.|⒓12.|⒔13.|⒕14.|⒖15.|"
        + "⒗16.|⒘17.|⒙18.|⒚19.|⒛20.|⒜(a)|⒝(b)|⒞(c)|⒟(d)|⒠(e)|⒡(f)|⒢(g)|⒣(h)|⒤(i)|⒥(j)|⒦(k)|⒧(l)|⒨(m)|⒩(n)|⒪(o)|⒫(p)|⒬(q)|⒭(r)|"
        + "⒮(s)|⒯(t)|⒰(u)|⒱(v)|⒲(w)|⒳(x)|⒴(y)|⒵(z)|ﬀff|ﬁfi|ﬂfl|ﬃffi|ﬄffl|ﬅst|ﬆst|";

    private static readonly char[] Single = ReadPairs();
    private static readonly Dictionary<char, string> Several = ReadExpansions();

    /// <summary>The one character that replaces <paramref name="c"/>; itself when nothing does; U+0000 when several do.</summary>
    public static char Replace(char c) => c < Single.Length ? Single[c] : c is >= '\uFB00' and <= '\uFE6F' && Several.ContainsKey(c) ? '\0' : c;

    /// <summary>The characters that replace <paramref name="c"/>, for which <see cref="Replace"/> gave U+0000.</summary>
    public static string Expand(char c) => Several.TryGetValue(c, out var expansion) ? expansion : "";

    private static char[] ReadPairs()
    {
        var table = new char[0x2D00];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        for (var i = 0; i + 1 < Pairs.Length; i += 2)
        {
            if (Pairs[i] < table.Length)
                table[Pairs[i]] = Pairs[i + 1];
        }

        foreach (var entry in Expansions.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry[0] < table.Length)
                table[entry[0]] = '\0';
        }

        return table;
    }

    private static Dictionary<char, string> ReadExpansions()
    {
        var several = new Dictionary<char, string>();
        foreach (var entry in Expansions.Split('|', StringSplitOptions.RemoveEmptyEntries))
            several[entry[0]] = entry[1..];
        for (var i = 0; i + 1 < Pairs.Length; i += 2)
        {
            if (Pairs[i] >= '\uFB00')
                several[Pairs[i]] = Pairs[i + 1].ToString();
        }

        return several;
    }
}
