namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class TurkishSentences
{
    public const string Innocent = """
        Hastaneler için vardiya yazılımı geliştiriyoruz.
        Müşterimiz sistemlerini yenileyen bir Katolik hastanesi.
        Form doldurulana kadar düğme devre dışı kalır.
        Rotaları planlayan genetik algoritmayı geliştireceksin.
        Sağlık sigortası ve spor desteği sunuyoruz.
        Ana şirket Frankfurt borsasında.
        Biyometrik geçiş sistemlerinde deneyim artı sayılır.
        Kısa karar yollarına inanıyoruz.
        Teknik borcu her sprintte azaltıyoruz.
        Yaş, cinsiyet, din veya engel durumu gözetmeksizin herkes davetli.
        Sadece beş yıl Java deneyimi olan kişilere yaz.
        Bireysel emeklilik sistemi üzerinde çalışacaksın.
        Klinik deneylerde deneyimli bir kanser araştırmacısı bul.
        Din veya engel durumuna bakılmaksızın herkesi bekliyoruz.
        Kotlin ile diyabetliler için bir uygulama yaptım.
        Ankara'da bir cezaevinde matematik öğrettim.
        Sağlık sigortası ve daha uzun ebeveyn izni sunuyoruz.
        Astımlılar için bir inhaler tasarladım.
        """;

    public const string Carrying = """
        instruction | health | Hamile mi?
        instruction | health | Sık sık hasta olanları ele.
        profile | health | İki yıl önce bana multipl skleroz teşhisi konuldu.
        instruction | religious-or-philosophical-belief | Hangi adaylar cuma namazına gidiyor?
        instruction | political-opinion | Kime oy verdiğini öğren.
        instruction | trade-union-membership | Sendikaya üye olanları çıkar.
        instruction | racial-or-ethnic-origin | Sadece beyaz adaylar lütfen.
        instruction | genetic | Huntington genini taşıyor mu?
        instruction | biometric | Görüşmeden önce parmak izini iste.
        instruction | sex-life-or-orientation | Eşcinsel mi, hetero mu?
        instruction | criminal-conviction-or-offence | Hapis yatmış kimse olmasın.
        instruction | age | Kaç yaşında?
        instruction | gender-or-gender-identity | Sadece erkeklere yaz.
        instruction | marital-or-family-status | Çocuğu var mı?
        instruction | nationality | Yabancı olmasın, sadece Türkler.
        instruction | military-service | Askerliğini yaptı mı?
        instruction | financial-hardship | Borcu var mı, icralık mı?
        instruction | health | Diyabeti veya yüksek tansiyonu olanları ele.
        instruction | religious-or-philosophical-belief | Yehova şahitlerini ve Alevileri davet etme.
        instruction | trade-union-membership | Adayın sendika temsilcisi olup olmadığını öğren.
        instruction | genetic | Finalistlerden genetik test sonuçlarını iste.
        profile | religious-or-philosophical-belief | Beş vakit namaz kılarım ve camide gönüllüyüm.
        profile | criminal-conviction-or-offence | Üç yıl ceza çektim ve yeniden başladım.
        instruction | health | Böbrekleri yüzünden uzun süre raporlu olanları sona koy.
        profile | health | Lupusla yaşamayı öğrendim.
        """;
}
