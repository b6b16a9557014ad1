"""Given names, and the family names that stand first: what makes a run of capitals somebody's name.

The choice is our own: names that English news meets in people of many countries, without accents.
Left out are those that are as often a place, a month or a word: Chelsea, Jordan, May, Will, Grant.
"""

ENGLISH = frozenset(
    """aaron abby abigail abraham adam adrian agnes aidan aileen aimee alan alasdair
    albert alec alex alexander alexandra alexis alfred alia alice alicia alison alistair
    allan allen allison alvin amanda amber amelia amy andre andrea andrew andy angela
    angharad angie angus anita ann anna anne annette annie anthony anton antony aoife
    archie arlene arnold arthur ashley audrey barack barb barbara barry bart basil
    beatrice becky ben benjamin bernadette bernard bernice bernie bert beth betsy betty
    beverly bill billy blaine blaise blake bob bobby bonnie boris brad bradley brandon
    breanna brenda brendan brett brian bridget brittany bronwyn bruce bryan bryce bud
    buddy byron caitlin caleb calvin cameron carl carla carly carol caroline carolyn
    carrie carys casey catherine cathy catriona cecil cecilia charlene charles charlie
    charlotte cheryl chloe chris christina christine christopher chuck ciaran cindy
    clair claire clara clare clarence clark claude claudia clay clayton clifford clint
    clive cody colin colleen condoleezza connie connor conrad corey cormac courtney
    craig curtis cynthia dafydd daisy dale damian dan dana daniel danielle danny darla
    darrell darren darryl daryl dave david dean debbie deborah debra declan denis denise
    dennis derek dermot desmond diana diane dianne dick dominic don donald donna doreen
    doris dorothy doug douglas duncan dustin dwight dylan eamon earl ed eddie edgar
    edith edmund eduard edward edwin eileen elaine eleanor elena eli elijah elisabeth
    elise eliza elizabeth ella ellen elliot elliott emanuel emilie emily emma emmanuel
    emrys enda enid eoin eric erica erin ernest ernie esther ethan euan eugene eva evan
    eve evelyn ewan fergus fintan fiona floyd frances francis frank fred freddie
    frederick gabe gabriel gail gareth garrett garth gary gavin gene geoff geoffrey
    george georgina gerald geraldine gerard gerry gethin gilbert gillian gina gladys
    glen glenda glenn gloria gordon graeme graham grainne greg gregory greta gretchen
    guy gwen hailey haley hamish hannah harold harriet harry harvey hazel heather hector
    heidi helen henry herbert hilary hillary holly horace howard hugh hugo hunter huw
    iain ian ieuan ingrid irene iris isaac isabel isabella ivan ivor jack jackie jacob
    jacqueline jake james jamie jan jane janet janice jared jasmine jason jay jean
    jeanette jeff jeffrey jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse
    jessica jill jillian jim jimmy jo joan joann joanna joanne jodie jody joe joel joey
    john johnnie johnny jon jonah jonathan jonathon jorden joseph josephine josh joshua
    joyce juanita judi judith judy julia julian julie justin kaitlin kaitlyn kandace
    kara karen karl kate katelyn katherine kathleen kathryn kathy katie katy kayla keith
    kelli kellie kelly kelvin kemi ken kendra kenneth kenny kerry kevin kim kimberly
    kirk kirsten kirsty kris kristen kristi kristin kristina kristy krystal kurt kyle
    kylie lance larry laura lauren laurence laurie lawrence lawton leah leanne lee leigh
    len lenny leo leon leonard leroy les leslie lester lewis liam libby lillian lily
    linda lindsay lindsey lindy lionel lisa liz lizzy llewellyn lloyd lois loretta lori
    lorraine lottie louis louise lucas lucian lucille lucinda lucy luke luther lydia
    lyle lyn lyndon lynn lynne mabel mac mackenzie madeleine madeline maeve maggie mairi
    malcolm mara marc marcia marcus margaret margery margot marguerite maria marian
    marianne marie marilee marilyn marion marisol marjorie mark marlene marlon marsha
    martha martin marty marvin mary maryann matt matthew maude maureen maurice mavis max
    maxine mckenzie meg megan melanie melinda melissa melvin meredith merle mervyn mia
    michael micheal michele michelle mick miguel mike mildred miles millie milo milton
    mimi mindy minerva minnie miranda miriam mitch mitchell mitt moira molly mona monica
    monique morag morgan morris murdo muriel myra myrtle nadhim nadia nanette naomi
    natalie natasha nate nathan nathaniel neal ned neil nellie nelson nettie niall niamh
    nicholas nick nicola nicole nigel nina noah noel nolan nora norbert norma norman
    octavia odell oisin oliver olivia ollie orla oscar otis owen padraig paige pam
    pamela pat patricia patrick patsy patty paul paula pauline peggy percy perry pete
    peter phil philip phillip phoebe phyllis polly priscilla priti quentin quincy rachel
    ralph ramona ramsey randal randall randolph randy raphael ray raymond rebecca reggie
    reginald reid rena rex rhodri rhona rhonda rhys rich richard rick ricky riley rita
    rob robbie robert roberta robin robyn rochelle rod roderick rodney roger roisin
    roland ron ronald ronnie ronny rory rosa rosalie rosalind rosalyn roscoe roselyn
    rosemary rosie ross rowan roxanne roy royce ruairi ruben ruby rudolph rudy rufus
    rupert russ russell ruth ryan sabrina sadie sajid sally sam samantha samuel sandra
    sandy sara sarah scott seamus sean selena seth shane shannon shari sharlene sharon
    sharron shaun shauna shawn sheila shelbi shelby sheldon shelley shelly sherman
    sherri sherrie sherry sheryl shirley sian sid sidney silas simon simone sinead
    siobhan sonia sophia sophie sorcha spencer stacey stacy stan stanley stefanie stella
    stephan stephanie stephen steve steven stewart stuart sue suella susan susana
    susanna susannah susie suzanne sylvester sylvia tabitha tamara tammy tamsin tania
    tanner tanya tara ted terence teresa terrance terrell terrence terri terry tess
    thelma theo theodore theresa therese thomas tiffany tim timothy tina tobias toby
    todd tom tommy toni tony tracey traci tracy travis trevor tricia trina trish trisha
    troy trudi trudy tucker tyler tyrone una ursula valarie valerie vanessa vaughn velma
    vera verna vernon veronica vicente vicki vickie vicky victor victoria vince vincent
    vinnie viola virgil vivian vladimir wade wallace walter wanda warren warwick wayne
    wendell wendy wesley whitney wilbur wilfred wilfrid willard william willie wilma
    winifred winnie winston woody yasmin yolanda yvette yvonne zach zachary zane zelda
    zoe""".split()
)

EUROPEAN = frozenset(
    """adalberto adolfo adriana agim agnieszka agustin ainhoa aivars alain alberto albin
    aldo alejandra alejandro alekos aleksandar aleksander aleksandr aleksandra aleksei
    aleksey aleksis alessandra alessandro alexandre alexei alexey alfonso alfredo
    algirdas alija alina alvaro alvise alyaksandr ana anatoliy anatoly anca anders
    andreas andrei andrej andres andrey andris andrius andrzej angelino angelo anibal
    anja annalena anne ante antje antoine antonia antonio antonis antti arancha arben
    ariel arkady armando armin armond arnaud arne arseniy arturas arturo astrid augusto
    aurelie aurore axel bakir baltasar barbara bart bas beata beatriz begona bela belen
    benedetto benito benjamin benoit bernard bernardo bernd bernhard bertrand bibiana
    bidzina birgit bjorn blas bodil bodo bogdan boris borislav borja boyko bozo branko
    brigitte bruno calin camilla camille camilo carles carlo carlos carlotta carme
    carmen carola catalina catarina cecile celine cem cesar chiara christel christophe
    christos claudia claudio claus clemens clement consuelo corinne crin cristian
    cristiano cristina cristobal dacian dag dalia damien daniela daniele danilo danuta
    dario davide davit delphine delyan denis denisa diederik diego dieter dilma dimitra
    dimitri dimitris dirk dmitri dmitry dmytro dolores domenico dominique donald dorota
    dragan dusan edgardo edi edith edmund edoardo edouard eduardo efrain egils eino
    ekaterina elena elias elio elisabeth elisabetta elmar elodie elvira emil emile
    emiliano emilio emmanuel emmanuelle encarna enrico enrique enver erich erik erna
    ernesto ernst espen esteban eugenio eva evangelos evelyn evgeny evo ewa fabian
    fabiana fabien fabienne fabio fabrice fatmir fausto federica federico felipe felix
    ferenc fermin fernanda fernando fidel filip filippo fleur florian fofi francesca
    francesco francisco franck franco francois francoise frans franz franziska frauke
    frederic fredrik friedrich gabor gabriela gabriele gaston geert genaro gennady georg
    georges georgi georgios gerald gerardo gerd gerhard german gerrit gesine gheorghe
    giacomo giancarlo gianni giannis gilberto gilda gilles gintaras giorgi giorgia
    giorgio giorgos giovanna giovanni gitanas giulia giuliano giulio giuseppe gleb
    gonzalo goran gregoire gregor gro grzegorz guido guillaume guillermo gunter gunther
    gustaf gustav gustavo guy gyorgy gyula hakan hans harald hashim heidemarie heike
    heiko heinrich heinz helena helene helga helle helmut henri henrik heriberto herman
    hermann hernan hernando horacio horst hristo hubert hubertus hugo humberto ignacio
    ignazio igor ihor iker ilir ilse imre ineke inga inger ingrida ingvar inigo
    innokenty ioannis irakli irene irina isabelle isaias isidro istvan itziar iva ivana
    ivette ivo jaap jacek jacinto jacobo jacques jaime jair jakob jakub jan jana janez
    janis janos janusz jaromir jaroslav jaroslaw javier jelena jens jeroen jerome jerzy
    jesus jiri joachim joakim joao joaquim joaquin jochen joelle johan johann johanna
    johannes jon jonas jordi jorg jorge jose josef josep jozef juan juana juha julian
    julien juliette julio juraj jurgen jurij juris jussi kaja kajsa kamil kare karin
    karl karolina karoly kasia katarina katarzyna katerina katja katrin kenan kersti
    kiril kirill kjell klaus knut kolinda konstantin konstantinos kostas kris krisjanis
    kristalina kristian krzysztof ksenia kyriakos laima lamberto lars lasha laszlo laura
    laurence laurent lech leif lena lenin leonardo leonid leonor leopold leopoldo levan
    lidia lilian lilianne lionel lise ljubica lorenzo lothar luca lucho lucia luciano
    lucie lucien ludovic luigi luis luisa luiz lukas luz lydie lyudmila macarena maciej
    madalena magdalena magnus maite maja maksim maksym manfred manon manuel manuela
    marat marcel marcela marcello marcelo marcin marco marek margarita margot margrethe
    maria mariana marianna mariano maribel mariela marietta marija marijana marina
    marine mario marisa marisela marisol marius mariusz mark marko markus marta marten
    martina maryse mateo mateusz mathias mathieu mats matteo matthias matti maud
    mauricio maurizio mauro maxim maxime maximo mayra meglena melanie mercedes mette
    michal michel michele mickael miguel mihai mihail mikael mikhail mikheil mikko
    milena milica milorad milos mireia mirjana mirko miroslav mladen monika morten
    mykola nadia nadine najat natalia natalya nathalie nayib nebojsa nelly nenad nestor
    nicanor nicolae nicolas nicole nicos niels nikita niklas niko nikola nikolai
    nikolaos nikolaus nikolay nikos nils nino norberto nugzar nuno nunzia nunzio octavio
    odile oksana olaf olafur ole oleg oleh oleksandr oleksii oleksiy olena olga olivier
    ollanta olof oriol oskar osvaldo oswaldo ottmar otto pablo palle paolo pascal
    pascual patrice patricio patrik patrizia paulina pavel pavlo pavlos pawel pedro peer
    pepe pere petar peter petr petra petro petros philipp philippe pia piedad pier
    pierluigi piero pierre piet pieter pietro pilar pim pio piotr plamen poul predrag
    prokopis quim rachida radek radoslaw radovan rafa rafael raimonds rainer ralf ramiro
    ramon ramzan raphael raquel rasmus ratko raul reiner remi renata renate renato rene
    reynaldo ricardo riccardo rigoberto robert roberto rocio rodolfo rodrigo rolf romain
    roman romano rosalia rosario rosaura roselyne rosen rostyslav rosy ruben rudolf
    rufino rumen ruslan rustam ruth ruud sabine sahra salome salvador salvatore samuli
    sandor sandro sanna sasha saskia saulius sebastian sebastien segolene serge sergei
    sergej sergey sergi sergio serhii serhiy shamil sigfrido sigmar sigmundur sigrid
    silke silvana silvia silvina silvio simeon simona sinisa siv slavko slobodan sofia
    sofie soledad solveig soren sorin stanislas stanislav stefan stefania stefanie
    stefano steffen stelios stephane stijn stipe susana susanne svein sven svetlana
    sylvain sylvie tabare tadeusz taras tarcila tarja tatiana tatjana temur teodoro
    terje thaddeus theo theresia thibault thierry thomasz thorbjorn thorsten tiago
    tihomir till timo timur tino tiziano tomas tomasz tomislav toomas torbjorn torsten
    traian trine ulf ulla ulrich ulrike umberto urmas ursula uwe uxue vaclav vagit
    vakhtang valdis valentin valentina valentyn valeria valerie valeriy valery vangelis
    vasile vasiliy vasily vaso veronica veronika veronique vesna vicente viggo viktor
    viktoria viktoriya vincenzo violeta viorica virginie vitali vitaliy vitaly vito
    vittorio vlad vladislav volker volodymyr vyacheslav vytautas walid walter walther
    werner wiebke wilfredo wilhelm willem wilson wim witold wladimir wojciech wolfgang
    wolfram wopke wouter xavier ximena xiomara yael yanis yann yannick yannis yaroslav
    yevgeny yevhen yolanda yulia yuliya yuri yuriy yves zakhar zbigniew zdenek zeljko
    zinedine zlatan zlatko zoltan zoran zsolt zsuzsanna zulema zurab""".split()
)

MIDDLE_EASTERN = frozenset(
    """abbas abd abdallah abdel abdelaziz abdelilah abdelkader abdellah abdelmadjid
    abdelmajid abdirahman abdolreza abdou abdul abdulaziz abdulla abdullah abdullahi
    abdulrahman abdulrazak abdurahman abdurrahman adel adib adnan afaf afzal ahlam ahmad
    ahmed ahmet aicha aiman aisha akbar akhmed akram alaa alaeddine ali alireza allaa
    amal amin amina amir amira amjad ammar amr anas anees anouar anwar arash arif aryeh
    asaad asad asghar ashraf asif asma ataollah atef atiyah avi avigdor avraham awad aya
    ayaz ayelet ayman ayoub ayse aziz aziza azza babak badr badreddine bahaa bahram
    bakhtiar bakri bandar baraa barham bashar bashir basil bassam behnam behrouz benny
    bezalel bijan bilal binyamin boutros burhan burhanuddin cem cihan dalal danny daoud
    dawood devrim dhia dina dov driss ebrahim ehud ekrem elham elias eliezer emad emine
    emre erdal esam esmail essam ezzat ezzedine fadel fadi faeq faezeh fahad fahmi
    faisal faiz fakhri falah farah farhad farid farooq farouk faruk fatemeh fathi fatih
    fatima fatma fawaz fawzi fayez fayyad fayza fereydoun fikri firas fouad fuad gabi
    gadi gamal gamil gehad ghada ghassan ghassem ghazi gholam gholamhossein ghulam
    gideon gilad habib hadi hadja hafez haidar haider haim hajar hakan hakeem hakim hala
    halima hamad hamdeen hamdi hamdullah hamed hamid hamida hammadi hamza hana hanan
    haneen hani hariri haris haroon harun hasan hashem hashim hashmi hassan hassen hatem
    hayat hayder hazem hazim heba hedi hekmat hemin hesham hicham hisham hoda hosein
    hosni hossam hossein houda huda humam husain huseyin hussain hussam hussein hussien
    ibrahim idris ihab ihsan ilham iliass ilyas imad iman imran ines iqbal isaac ishaq
    ismail ismat issa issam itamar itzhak iyad izzat jaafar jabbar jaber jabir jafar
    jahangir jalal jalil jamal jamil jamila jassim javad javed jawad jawdat juma kais
    kamal kamel kamran kareem karim karima kassem kawa kawthar kazem kemal khadija
    khadim khairat khairy khaled khalid khalida khalil khattab khodr laila lamia latif
    latifa layla leila limor loubna lubna lutfi maajid maha mahdi maher mahmood mahmoud
    mahmud maisa majed majid majida malak malek malik malika mamdouh manal mansour marwa
    marwan maryam marzieh masoud masrour massoud mayada mazen mehdi mehmet mehran
    mehriban melih merav mervat mevlut miri mithat moez mohab mohamad mohamed mohammad
    mohammadali mohammadreza mohammed mohsen moin mojtaba mona moncef monir moqtada
    mordechai morteza moshe mostafa mounir mourad moussa muammar mubarak muftah muhammad
    muhammed muhsin mukhtar mumtaz munir munther muqtada murad murat musa mustafa
    mustapha nabih nabil nabila nada nader nadim naeem nafez naftali naguib naila najah
    najat naji najib najla najm nasir nasreen nasri nasrin nasser nawaf nawal nawar
    nawaz nayef nazanin nechirvan nidal nihad nir nitzan nizar noor nouman noura nouri
    numan nurettin nuri oday omar omer oren orly osama osman othman parviz pervez qaboos
    qais qasem qasim qassem qusay rabab rachid rafat rafi rafik rafiq raghad rahim rajab
    rakan rami ramzi rana rania rashad rasheed rashid rasul rauf raza razia recai recep
    reem refik reuven reza riad rifaat riham rima riyad ron rouhollah ruhollah saad
    saadia sabri saddam sadeq sadik sadiq saeb saeed safa safwan sahar saif sajjad salah
    salam saleh salim salma salman salwa salwan samar sami samia samir samira sana
    sarfraz sarmad satar saud sayed sayyid selahattin selim sevgi seyed shabnam shadi
    shafiq shahbaz shahid shahira shahram shaima shakir shamil shams sharif shaukat
    shaul shawki shawqi shehab sherif shimon shireen shlomo siham silvan sinan sirwan
    soheil soraya souad sufian suha suhail sulaiman suleiman suleyman taha tahir tal
    talaat talal tamer tamim tammam tarek tareq tariq tawakkol tawfiq tayeb tayyip thaer
    turki tzachi tzipi ubaid ulla umar umm uri usama usman wadie wael wafa wafaa wajdi
    wajih waleed walid wasim wassim wissam yaakov yahya yair yaqoub yara yariv yaser
    yasin yasir yasmin yasmine yassin yassine yassir yehuda yishai yitzhak yoav yossi
    younes younis yousef youssef yuli yunus yusef yusuf zahir zahra zaid zainab zaki
    zeev zeid zeina zeinab ziad zohra zuhair zuhra zulfiqar zvi""".split()
)

AFRICAN_AND_ASIAN = frozenset(
    """abdi abebe abhisit abiola abiy aburizal adebayo aditya adriana agus ajay akash
    akbar akhil akhilesh akie akihito akio akira alassane alemayehu aliko alok amadou
    amarinder amartya aminata amit amitabh amma anand ananda andi anies anil anita
    anjali ankit anup anwar arjun armando aroon arun arundhati arvind asfandyar asha
    ashok ashwin asif atal atiku aung aurangzeb ayesha azmin babatunde baburam bambang
    basil basuki bayani benazir benigno bhagat bharat bheki bhumibol bhupinder bilawal
    bingu birtukan blaise bola bongbong boubacar bounnhang budi bukola chandra chandrika
    chaudhry chetan chidi chidinma chimamanda chinedu chinua choummaly chuan chukwuemeka
    constantino corazon cyril daisuke danilo debretsion deepak deepika denis desalegn
    dev devendra dewi dilip dilma dinesh djibril duong edgar eko ellen emeka emmerson
    etienne evariste evo farmajo farooq fatou fatoumata faure felipe felix femi
    ferdinand filipe fumio funke ganjar gaurav gautam getachew girija girma gita gloria
    gnassingbe godwin goodluck gopal gotabaya gotabhaya graca gwede habiba hailemariam
    hakainde hamza harbhajan hariadi harish harsha haruhiko haruki hasina hassan hemant
    hideki hideo hina hirokazu hiroko hiroshi hiroshige hiroto hiroyuki hishammuddin
    hrithik htin hun ibrahima ichiro idriss imelda imran inder indira indra ines isaias
    isha ishaq isko ismail jacob jagan jagdish jakaya jaswant jawaharlal jawar jaya
    jayalalithaa jayanti jejomar jigme jitendra joaquim joko jomo jose joyce julius
    junichiro jusuf jyotiraditya kamal kamla kanimozhi kapil karan karunanidhi katsuya
    kavita kayode kazuhiro kazuo keiji keiko keisuke kem ken kenichi kenji kenta khairy
    khaleda khawaja khin kiko kiran kiren kishore kiyoshi kofi koichi koji kumari kunle
    kwame kwasi kyaw lakshmi lalit lalu lamido lateef laurent laxmi lazarus leila leni
    levy lindiwe luhut lula madhav madhuri mahathir mahendra mahesh mahinda maithripala
    makiko malala mallikarjun mamadou mamata mamta mani manish manmohan manny manoj
    mariam maryam masahiko masaki masako masato masayoshi maung mayawati meena megawati
    mehbooba meles mian michael mieko miho mizuho mmusi mohan mohandas moise morarji
    morgan moussa muhammadu muhyiddin mukesh mulatu mulayam murli mwai myint najib
    naledi nana nandan naoki naoto narendra naresh naruhito nasir natsuki natsuo naveen
    nelson ngozi nguyen nilesh nirmala nitin nitish nkosazana nnamdi nobuo nomvula nong
    norodom noynoy nuhu nurul nyoman obiageli oby olumide olusegun oluwaseun omar
    omprakash oppah oumar ousainou ousmane padma padmini palaniappan panfilo pankaj
    pascal paulo peninah pervaiz pham phan philemon pinarayi piyush prabhu prabowo
    pradeep prafulla prakash pramod pranab prasad pratibha pravin prayut prayuth prithvi
    prithviraj priya priyanka puan pushpa rabri rafael rafizi raghuram rahman rahul
    raila rainsy raj rajendra rajesh rajiv rajnath rakesh ram ramachandra ramdev ramesh
    ranil ranjit rashmi ratan rauff ravi ravindra rehman rekha renho retno ridwan riek
    risa rishi ritu robert rodrigo rohan rohit rupiah rustan ryutaro sachiko sachin
    sadakazu sadio sahle sajith saleemul salman salva sam samia samora sandeep sandiaga
    sangeeta sani sanjay sanjeev sanjiv santosh sara sarath sarojini sathya satoshi
    satya satyendra saulos segun seiji seiko sekou seyi shahnawaz shankar sharad
    shashank shashi shehbaz shehu sheikha sheila sher shigeru shilpa shinichi shinji
    shintaro shinzo shiv shivraj shizuka shoichi shreya shyam siddharth siddhartha sima
    simba sirikit sirimavo siti smriti soe soichiro sokha somchai sonia sourav
    sridhar srinivasan sriram subhash subramanian sudha sudhanshu sudhir sugata sukarno
    sumitra sunil sunita suresh surin sushil sushma susilo suthep suu swati taichi
    takahiro takashi takeshi taku taro tarun tatsuya tedros tendai tengku tetsuo
    tewodros thabo thaksin thanathorn thein thura tito titus tjahaja tomohiro tomoko
    toru toshiaki toshihiro tran truong tsegaye tshering tunde tunku uday uddhav uhuru
    uma umaru umesh upendra usha varun vasundhara velupillai venkaiah venkat vijay
    vikram vinay vinayak vinod virat vishal vital vivek wale wangari welshman winnie
    wiranto wole xuan yahya yakubu yashwant yasuhiro yasuo yasutoshi yemi yetunde
    yingluck yogi yoichi yoko yoshihide yoshihiro yoshiko yoshinobu yosuke yousaf yoweri
    yudi yuki yukio yuko yuriko yusril yusuke zahid zaw""".split()
)

GIVEN_NAMES = ENGLISH | EUROPEAN | MIDDLE_EASTERN | AFRICAN_AND_ASIAN
"""What may open the name of a person, in lower case and without accents."""

FAMILY_NAMES_FIRST = frozenset(
    """ahn bae baek bai ban bang bo cai cao chae chan chang chau chen cheng cheong
    cheung chi chiang chin cho choe choi chong chou chow chu chua chun chung dai deng
    ding dong du duan fan fang feng foo fu fung gao geng go goh gong gu guan guo gwak ha
    han hao hau he heo ho hon hong hou hsiao hsieh hsu hu hua huang hui hung hwang hyun
    im in ip jang jeon jeong ji jia jiang jin jo joo ju jung kan kang kim ko koo kook
    kuo kwak kwan kwok kwon kwong lai lam lau law lee lei leung li liang liao lien lim
    lin ling liu lo loh low lu lui luo ma mak mao min mo mok moon na nam ng ngai ni nie
    noh oh ong ou paek pan pang park peng poon pu qian qin qiu quan ren rhee ri roh ryu
    seo seok shao shen shi shih shin sin siu soh sohn son song su suh sun sung szeto tam
    tan tang tao teng teo teoh tian tien to tong tsai tsang tsao tse tsui tung wan wang
    wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao yau ye yeh yeo yeung
    yi yim yin ying yip yoo yoon you yu yuan yue yun yung zeng zhang zhao zheng zhong
    zhou zhu zou""".split()
)
"""Chinese and Korean family names, which stand before the given name: Tsai Ing-wen."""
